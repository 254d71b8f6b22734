/** Sentences of the registry. */
export const vi = {
  not_found: "Không tìm thấy tổ chức này.",
  certificate_not_found: "Không tìm thấy giấy chứng nhận này.",
  unknown_organisation: "Không có tổ chức nào mang mã “{handle}”.",
  unknown_commune: "“{value}” không phải là mã một xã, phường trong địa bàn.",
  not_a_date: "“{value}” không phải là một ngày.",
  in_the_future: "Ngày {value} chưa tới.",
  phone: "Số điện thoại chưa đúng.",
  markup: "Chỉ nhận chữ thường, không nhận mã HTML.",
  term_ends_before_start: "Nhiệm kỳ kết thúc ({to}) phải sau ngày bắt đầu ({from}).",
  part_over_whole: "Phần ({part}) không thể nhiều hơn tổng ({whole}).",
  stars: "Hạng sao phải là 3, 4 hoặc 5.",
  score_is_not_stars: "Điểm {score} không ứng với hạng {stars} sao.",
  reason_needed: "Cần ghi lý do.",
  move_not_allowed: "Giấy chứng nhận đang ở trạng thái “{from}” không thể chuyển thành “{to}”.",
  verify_expired: "Giấy chứng nhận đã hết hạn từ {expires_on}, không thể xác minh.",
} as const;
