/** Sentences of payments. */
export const vi = {
  only_vnd: "Chỉ nhận thanh toán bằng đồng Việt Nam.",
  not_whole_cents: "Số tiền bằng đô la phải tròn xu.",
  not_whole_dong: "Số tiền phải là số đồng nguyên.",
  transfer_not_offered: "Chợ chưa nhận chuyển khoản. Hãy chọn cách trả khác.",
  transaction_unknown: "Không có giao dịch này.",
  transaction_is_matched: "Giao dịch này đã được ghép với một đơn hàng.",
  transaction_is_returned: "Giao dịch này đã ghi là đã trả lại người chuyển.",
  vnpay_not_offered: "Chợ chưa nhận VNPay. Hãy chọn cách trả khác.",
  vnpay_not_payable: "Đơn này bây giờ không trả bằng VNPay được.",
  vnpay_signature: "Kết quả này không phải do VNPay gửi.",
  vnpay_unknown: "Không có lần trả VNPay này.",
  stripe_not_offered: "Chợ chưa nhận thẻ quốc tế. Hãy chọn cách trả khác.",
  stripe_not_payable: "Đơn này bây giờ không trả bằng thẻ được.",
  stripe_too_small: "Thẻ quốc tế chỉ trả được từ {least} trở lên. Hãy chọn cách trả khác.",
  stripe_amount: "Thẻ quốc tế không trả được số tiền này.",
  stripe_closed:
    "Bây giờ chưa trả bằng thẻ được. Hãy thử lại sau ít phút; đơn của bạn vẫn được giữ.",
  stripe_unknown: "Không có lần trả thẻ này.",
  stripe_signature: "Thông báo này không phải do Stripe gửi.",
  stripe_disputed:
    "Ngân hàng của người mua đang đòi lại tiền của đơn này, hoặc đã đòi được. Đừng hoàn thêm: hãy trả lời ở trang của Stripe.",
  refund_refused:
    "{provider} không nhận hoàn khoản này (mã {code}). Chưa có tiền nào được trả lại.",
  refund_no_answer:
    "{provider} chưa trả lời. Hãy bấm Hỏi lại {provider} ở đơn này; tiền không bị trả hai lần.",
  refund_open: "Đơn này còn một lần hoàn chờ {provider} trả lời. Hãy hỏi lại {provider} trước.",
  order_not_prepaid: "Không có đơn hàng {number} trả trước cho chợ.",
  prepayment_unknown: "Không có đơn hàng trả trước này.",
  refund_too_much: "Chỉ còn {most} phải trả lại của đơn này.",
  account_unknown: "Số tài khoản không phải của chợ.",
  no_gateway: "Chợ chưa nối với cổng báo giao dịch nào.",
  notice_signature: "Chữ ký không đúng.",
  notice_time: "Thông báo đã quá 5 phút.",
} as const;
