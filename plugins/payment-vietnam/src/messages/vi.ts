/** Sentences of payments. */
export const vi = {
  only_vnd: "Chỉ nhận thanh toán bằng đồng Việt Nam.",
  not_whole_dong: "Số tiền phải là số đồng nguyên.",
  transfer_not_offered: "Chợ chưa nhận chuyển khoản. Hãy chọn cách trả khác.",
  transaction_unknown: "Không có giao dịch này.",
  transaction_is_matched: "Giao dịch này đã được ghép với một đơn hàng.",
  transaction_is_returned: "Giao dịch này đã ghi là đã trả lại người chuyển.",
  order_not_by_transfer: "Không có đơn hàng {number} trả bằng chuyển khoản.",
  transfer_unknown: "Không có đơn hàng chuyển khoản này.",
  refund_too_much: "Chỉ còn {most} phải trả lại của đơn này.",
  account_unknown: "Số tài khoản không phải của chợ.",
  no_gateway: "Chợ chưa nối với cổng báo giao dịch nào.",
  notice_signature: "Chữ ký không đúng.",
  notice_time: "Thông báo đã quá 5 phút.",
} as const;
