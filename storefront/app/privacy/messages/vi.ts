/** What the page on personal data says, in Vietnamese; `docs/personal-data.md` is what it is true to. */
export const vi = {
  title: "Quyền riêng tư",
  lead: "Chợ giữ gì về bạn, để làm gì, trong bao lâu, và bạn làm được gì với những thông tin đó.",
  kept_title: "Chợ giữ gì, để làm gì, trong bao lâu",
  kept_order_title: "Khi bạn đặt hàng",
  kept_order_what:
    "Họ tên, số điện thoại, địa chỉ nhận hàng; thư điện tử, lời nhắn, lời chúc nếu bạn ghi.",
  kept_order_why:
    "Để giao hàng, báo tin về đơn và để bạn tra cứu. Việc này cần cho đơn hàng nên chợ không hỏi xin đồng ý.",
  kept_order_long:
    "3 năm từ ngày đặt, là thời hạn khiếu kiện về hợp đồng; sau đó chỉ còn hàng hoá và số tiền. Giỏ hàng bỏ lại: 30 ngày.",
  kept_invoice_title: "Khi bạn cần hoá đơn",
  kept_invoice_what: "Tên, mã số thuế, địa chỉ của người mua trên hoá đơn.",
  kept_invoice_why:
    "Để hợp tác xã xuất hoá đơn. Luật kế toán buộc giữ, kể cả khi bạn xoá tài khoản.",
  kept_invoice_long: "10 năm từ hết năm đặt hàng.",
  kept_money_title: "Khi bạn trả trước",
  kept_money_what:
    "Người chuyển và nội dung chuyển khoản do ngân hàng báo. Chợ không thấy số thẻ: bạn nhập thẳng cho VNPay hoặc Stripe.",
  kept_money_why: "Để biết đơn nào đã trả và để hoàn tiền. Luật kế toán buộc giữ.",
  kept_money_long: "10 năm.",
  kept_account_title: "Khi bạn mở tài khoản",
  kept_account_what:
    "Họ tên, thư điện tử, số điện thoại nếu có, sổ địa chỉ, nơi đang đăng nhập, đơn của bạn, hàng đã lưu và nơi theo dõi.",
  kept_account_why:
    "Để bạn đăng nhập và đặt hàng nhanh. Chỉ có khi bạn đánh dấu đồng ý lúc mở tài khoản.",
  kept_account_long: "Đến khi bạn xoá tài khoản. Lần đăng nhập: 30 ngày.",
  kept_review_title: "Khi bạn đánh giá hàng",
  kept_review_what: "Số sao, lời đánh giá, ảnh và tên do bạn chọn; tháng mua hàng.",
  kept_review_why: "Để người khác biết hàng ra sao. Ai cũng đọc được, trừ tên thật của bạn.",
  kept_review_long:
    "Đến khi bạn xoá tài khoản: lúc đó chỉ còn số sao và lời đã hiện, không còn tên và ảnh.",
  kept_question_title: "Khi bạn hỏi hợp tác xã",
  kept_question_what: "Câu bạn viết, ảnh bạn gửi và câu trả lời.",
  kept_question_why:
    "Để hợp tác xã trả lời bạn. Họ chỉ thấy tên bạn; cán bộ chỉ đọc tin bị báo cáo.",
  kept_question_long: "3 năm từ tin cuối, hoặc đến khi bạn xoá tài khoản.",
  kept_quotation_title: "Khi bạn xin báo giá mua sỉ",
  kept_quotation_what:
    "Tên đơn vị hoặc người mua, nước, mã số thuế nếu có, nơi và ngày cần giao, lời nhắn, và báo giá của hợp tác xã.",
  kept_quotation_why:
    "Để hợp tác xã báo giá và giao hàng. Cán bộ của tỉnh, của xã và người kiểm tra xem được, để biết chợ nối được với ai.",
  kept_quotation_long:
    "Đến khi bạn xoá tài khoản. Sau đó còn lại món hàng, số lượng và giá, không còn ai đã hỏi.",
  kept_mail_title: "Thư chợ gửi cho bạn",
  kept_mail_what: "Thư về đơn hàng, tài khoản và tin bạn nhờ báo. Chợ không gửi quảng cáo.",
  kept_mail_why: "Để bạn biết đơn đến đâu, và biết ngay khi mật khẩu đổi.",
  kept_mail_long: "1 năm.",
  what: "Giữ gì",
  why: "Để làm gì",
  long: "Trong bao lâu",
  section_cookies_title: "Cookie",
  section_cookies_text:
    "Chỉ xem hàng thì chợ không đặt cookie nào. Khi bạn cho hàng vào giỏ, đặt hàng hoặc đăng nhập, chợ lưu những cookie cần cho việc đó: giỏ (30 ngày), số món trong giỏ (30 ngày), đơn vừa đặt (1 giờ), đăng nhập (30 ngày). Không có cookie quảng cáo hay đo lường. Trình duyệt có thể giữ sẵn kiểu chữ, mã chạy trang và trang báo mất mạng của chợ: ai cũng như nhau, không có gì về bạn.",
  section_readers_title: "Ai đọc được",
  section_readers_text:
    "Hợp tác xã bán hàng trong đơn của bạn, đơn vị giao hàng mà họ chọn, và cán bộ vận hành chợ. Chợ không bán, không cho ai khác thông tin của bạn.",
  rights_title: "Quyền của bạn",
  rights_text:
    "Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, bạn được biết, xem, sửa, lấy về, yêu cầu xoá, rút lại sự đồng ý và khiếu nại. Có tài khoản thì tự làm được ở trang Dữ liệu của bạn; không có tài khoản, hãy viết về {email} kèm số đơn và số điện thoại, chợ trả lời trong 2 ngày làm việc.",
  rights_link: "Mở trang Dữ liệu của bạn",
  who_title: "Ai chịu trách nhiệm",
  who_text:
    "Đơn vị vận hành chợ là Hội Liên hiệp Phụ nữ tỉnh. Liên hệ về dữ liệu cá nhân: {email}.",
} as const;
