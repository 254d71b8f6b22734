/** What is said of questions to co-operatives, in Vietnamese. */
export const vi = {
  unknown: "Không có cuộc trao đổi này.",
  message_unknown: "Không có tin nhắn này.",
  nobody_to_ask: "Hiện không hỏi được hợp tác xã này.",
  empty: "Hãy viết câu hỏi hoặc chọn một ảnh.",
  contact:
    "Đừng viết số điện thoại, thư điện tử hay đường dẫn: hãy trao đổi ngay ở đây để cả hai bên được an toàn.",
  markup: "Chỉ viết chữ, không dùng mã HTML.",
  picture_unknown: "Không tìm thấy ảnh này. Hãy chọn lại ảnh.",
  too_many_messages: "Bạn đã gửi nhiều tin. Hãy thử lại sau 10 phút.",
  too_many_reports: "Bạn đã báo cáo nhiều lần. Hãy thử lại sau 10 phút.",
  written_since: "Người mua vừa viết thêm. Hãy đọc rồi quyết định.",
  decided: "Tin nhắn này vừa được xem xét. Hãy xem lại rồi quyết định.",
  asked_subject: "Có người hỏi: {subject}",
  asked_text: "Một người mua vừa hỏi hợp tác xã về “{subject}”.",
  asked_next: "Hãy trả lời sớm: trả lời trong ngày giúp người mua yên tâm đặt hàng.",
  asked_link: "Đọc và trả lời",
  answered_subject: "{cooperative} đã trả lời bạn",
  answered_text: "Chào {name}, {cooperative} đã trả lời câu hỏi của bạn về “{subject}”.",
  answered_link: "Đọc câu trả lời",
} as const;
