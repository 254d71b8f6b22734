/** Sentences of selling. */
export const vi = {
  unknown_reference: "Không có “{value}”.",
  other_owner: "Sản phẩm “{handle}” thuộc về tổ chức khác ({owner}).",
  markup: "Sản phẩm “{handle}”: chỉ nhận chữ thường, không nhận mã HTML.",
  price: "Giá của “{sku}” phải là số đồng nguyên, lớn hơn 0.",
  sale_not_lower: "Giá khuyến mãi của “{sku}” phải thấp hơn giá bán.",
  stock: "Tồn kho của “{sku}” phải là số nguyên từ 0 đến {limit}.",
} as const;
