/** What the workspace says of reviews, in Vietnamese. */
export const vi = {
  title: "Đánh giá của người mua",
  text: "Người đã mua và nhận hàng viết ở đây. Bạn trả lời được mọi đánh giá, kể cả lời chê; chỉ chợ mới ẩn được đánh giá trái quy định.",
  unanswered: "Chưa trả lời: {count}",
  none: "Chưa có đánh giá nào.",
  goods: "{title}, viết ngày {day}",
  answer_label: "Trả lời",
  answer_change: "Sửa câu trả lời",
  answer_hint: "Mọi người đều đọc được. Viết ngắn, lịch sự, nói rõ sẽ làm gì.",
  send: "Gửi trả lời",
  change: "Lưu câu trả lời",
  sent: "Đã gửi câu trả lời.",
  failed: "Chưa gửi được câu trả lời",
  report: "Đánh giá trái quy định? Báo cho chợ",
} as const;
