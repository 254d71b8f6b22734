/** Sentences of `media` in Vietnamese. */
export const vi = {
  too_big: "Tệp ảnh lớn hơn {limit} MB.",
  too_many_pixels: "Ảnh có hơn {limit} triệu điểm ảnh.",
  not_a_picture: "Tệp không phải ảnh JPEG, PNG, WebP hay AVIF (không nhận SVG).",
  heic: "Ảnh HEIC của iPhone chưa đọc được. Hãy vào Cài đặt → Camera → Định dạng → Tương thích nhất rồi chụp lại, hoặc gửi ảnh JPEG.",
  damaged: "Tệp ảnh bị hỏng.",
  not_found: "Không có ảnh này.",
  "upload.none": "Chưa chọn ảnh nào để tải lên.",
  "upload.too_many": "Mỗi lần chỉ tải lên được {limit} ảnh.",
  "upload.too_big": "Ảnh “{name}” lớn hơn {limit} MB.",
  "upload.too_many_pixels": "Ảnh “{name}” có hơn {limit} triệu điểm ảnh.",
  "upload.not_a_picture": "Tệp “{name}” không phải ảnh JPEG, PNG, WebP hay AVIF (không nhận SVG).",
  "upload.heic":
    "Ảnh “{name}” là ảnh HEIC của iPhone, chưa đọc được. Hãy vào Cài đặt → Camera → Định dạng → Tương thích nhất rồi chụp lại, hoặc gửi ảnh JPEG.",
  "upload.damaged": "Ảnh “{name}” bị hỏng.",
  foreign: "Không dùng được ảnh ở địa chỉ khác; hãy tải tệp ảnh lên để được kiểm tra.",
  shared: "Ảnh có thể đang được dùng ở nhiều nơi nên không xoá riêng được.",
  checked_here: "Ảnh chỉ được tải lên qua máy chủ của chợ, nơi từng tệp được kiểm tra.",
  scan_none: "Chưa chọn bản chụp hay tệp PDF nào.",
  not_a_scan: "Tệp không phải ảnh (JPEG, PNG, WebP, AVIF) hay PDF.",
  scan_damaged: "Tệp PDF bị hỏng hoặc chưa tải đủ.",
  scan_active:
    "Tệp PDF có mã chạy hoặc tệp đính kèm. Hãy in lại thành PDF thường, hoặc gửi ảnh chụp.",
  scan_not_found: "Không có bản chụp này.",
} as const;
