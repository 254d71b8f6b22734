/** Sentences of commendations. */
export const vi = {
  round_unknown: "Không tìm thấy đợt khen thưởng này.",
  nominee_unknown: "Không tìm thấy đề cử này.",
  changed: "Đợt khen thưởng vừa được người khác sửa. Hãy tải lại trang rồi sửa tiếp.",
  markup: "Chỉ viết chữ, không dùng mã HTML.",
  body_unknown: "Cơ quan “{code}” không có trong sổ vào năm {year}.",
  round_taken: "Cơ quan này đã có đợt khen thưởng năm {year}.",
  is_decided: "Đợt khen thưởng đã có quyết định số {number} ngày {day}.",
  is_cancelled: "Đợt khen thưởng đã huỷ.",
  in_the_future: "Ngày {day} chưa tới.",
  decided_before_year: "Ngày quyết định không thể trước năm {year} của đợt.",
  not_judged: "Còn {count} đề cử chưa xét. Hãy xét hết rồi ghi quyết định.",
  nobody_commended: "Chưa có ai được khen. Hãy xét đề cử, hoặc huỷ đợt.",
  judged_before: "Đề cử này đã được xét.",
  withdrawn: "Đề cử này đã rút.",
  changed_commendation_nominee: "Đề cử khen thưởng đã thay đổi sau khi gộp.",
  due_subject: "Đợt khen thưởng đến hạn ngày {day}",
  due_text:
    "Kế hoạch khen thưởng điển hình hai năm một lần. Đợt kế tiếp đến hạn ngày {day} và chưa được mở.",
  due_link: "Mở trang khen thưởng",
} as const;
