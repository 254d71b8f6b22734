/** Sentences of `access` and of requests in general. */
export const vi = {
  "request.invalid": "Yêu cầu có chỗ chưa đúng: {fields}.",
  "request.required": "Cần điền mục này.",
  "request.type": "Giá trị không đúng kiểu (cần {expected}).",
  "request.too_small": "Giá trị quá nhỏ hoặc quá ngắn (ít nhất {limit}).",
  "request.too_big": "Giá trị quá lớn hoặc quá dài (nhiều nhất {limit}).",
  "request.format": "Giá trị không đúng định dạng.",
  "request.choice": "Chỉ nhận một trong: {choices}.",
  "request.unknown": "Không có mục nào tên là {keys}.",
  "request.value": "Giá trị không hợp lệ.",
  unauthenticated: "Bạn cần đăng nhập.",
  forbidden: "Tài khoản của bạn không được phép làm việc này.",
  no_role: "Tài khoản của bạn chưa được giao vai trò. Hãy liên hệ cán bộ quản trị cấp tỉnh.",
  read_only: "Vai trò kiểm toán chỉ được xem.",
  not_found: "Không tìm thấy.",
  conflict: "Có thay đổi khác cùng lúc. Hãy tải lại và thử lần nữa.",
  internal: "Hệ thống gặp lỗi. Hãy thử lại sau ít phút (mã {request_id}).",
} as const;
