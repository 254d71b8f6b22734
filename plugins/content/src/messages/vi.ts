/** Sentences of content. */
export const vi = {
  unknown: "Không có trang này, hoặc trang không còn được công bố.",
  preview_gone: "Liên kết xem thử đã hết hạn. Hãy bấm xem thử lại trong trang quản trị.",
  changed: "Bài này vừa được người khác sửa. Bản bạn đang viết vẫn còn nguyên trên trang.",
  slug_taken: "Đường dẫn này thuộc về một bài khác cùng loại, hiện tại hoặc trước đây.",
  faulty: "Có chỗ cần sửa: xem dưới từng ô.",
  markup: "Chỉ viết chữ, không dùng mã HTML.",
  missing: "Cần điền trước khi công bố.",
  unfilled: "Còn chỗ “[Cần điền: …]” hoặc “[Fill in: …]” chưa thay.",
  ends_before: "Ngày kết thúc phải sau ngày bắt đầu.",
  no_picture: "Không có ảnh này. Hãy tải ảnh lên lại.",
  no_organisation: "Không có hợp tác xã này.",
  no_product: "Không có món này đang bán.",
  no_listing: "Hãy dán địa chỉ một trang danh sách hàng có lọc, ví dụ /danh-muc/trai-cay-tuoi.",
};
