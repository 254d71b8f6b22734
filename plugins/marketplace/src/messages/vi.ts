/** Sentences of selling. */
export const vi = {
  unknown_reference: "Không có “{value}”.",
  other_owner: "Sản phẩm “{handle}” thuộc về tổ chức khác ({owner}).",
  markup: "Sản phẩm “{handle}”: chỉ nhận chữ thường, không nhận mã HTML.",
  price: "Giá của “{sku}” phải là số đồng nguyên, lớn hơn 0.",
  sale_not_lower: "Giá khuyến mãi của “{sku}” phải thấp hơn giá bán.",
  stock: "Tồn kho của “{sku}” phải là số nguyên từ 0 đến {limit}.",
  cart_unknown: "Không có giỏ hàng này.",
  cart_ordered: "Giỏ hàng này đã được đặt.",
  delivery_not_offered: "{name}: chưa chọn được cách giao này. Hãy chọn một cách khác.",
} as const;
