/** Sentences of payments. */
export const vi = {
  only_vnd: "Chỉ nhận thanh toán khi nhận hàng bằng đồng Việt Nam.",
  not_whole_dong: "Số tiền phải là số đồng nguyên.",
} as const;
