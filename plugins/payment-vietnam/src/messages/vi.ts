/** Sentences of payments. */
export const vi = {
  only_vnd: "Chỉ nhận thanh toán bằng đồng Việt Nam.",
  not_whole_dong: "Số tiền phải là số đồng nguyên.",
  transfer_not_offered: "Chợ chưa nhận chuyển khoản. Hãy chọn cách trả khác.",
  transaction_unknown: "Không có giao dịch này.",
  transaction_is_matched: "Giao dịch này đã được ghép với một đơn hàng.",
  transaction_is_returned: "Giao dịch này đã ghi là đã trả lại người chuyển.",
  vnpay_not_offered: "Chợ chưa nhận VNPay. Hãy chọn cách trả khác.",
  vnpay_not_payable: "Đơn này bây giờ không trả bằng VNPay được.",
  vnpay_signature: "Kết quả này không phải do VNPay gửi.",
  vnpay_unknown: "Không có lần trả VNPay này.",
  vnpay_refused: "VNPay không nhận hoàn khoản này (mã {code}). Chưa có tiền nào được trả lại.",
  vnpay_no_answer:
    "VNPay chưa trả lời. Hãy bấm Hỏi lại VNPay ở đơn này; tiền không bị trả hai lần.",
  vnpay_refund_open: "Đơn này còn một lần hoàn chờ VNPay trả lời. Hãy hỏi lại VNPay trước.",
  order_not_prepaid: "Không có đơn hàng {number} trả trước cho chợ.",
  prepayment_unknown: "Không có đơn hàng trả trước này.",
  refund_too_much: "Chỉ còn {most} phải trả lại của đơn này.",
  account_unknown: "Số tài khoản không phải của chợ.",
  no_gateway: "Chợ chưa nối với cổng báo giao dịch nào.",
  notice_signature: "Chữ ký không đúng.",
  notice_time: "Thông báo đã quá 5 phút.",
} as const;
