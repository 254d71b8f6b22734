/** The impact page, in Vietnamese. */
export const vi = {
  title: "Kết quả bằng con số",
  lead: "Chợ và kế hoạch hỗ trợ hợp tác xã do phụ nữ tham gia quản lý đã làm được gì, tính từ hồ sơ thật; con số nào cũng nói rõ cách tính.",
  years: "Năm",
  year_so_far: "{year} (đến nay)",
  computed: "Tính lúc {moment}.",
  how: "Cách tính",
  counts: "Tính những gì",
  counted_in: "Đơn vị đếm",
  period: "Theo ngày nào",
  sources: "Từ hồ sơ nào",
  nobody: "Chưa có ai để tính",
  withheld: "Không nêu",
  withheld_why:
    "“Không nêu”: con số về dưới năm người, hoặc số tiền của dưới năm tổ chức, được giữ kín để không lộ riêng ai.",
} as const;
