/** Sentences of the honour roll. */
export const vi = {
  title: "Tôn vinh",
  lead: "Hợp tác xã, tổ nhóm và cá nhân được khen thưởng trong phát triển kinh tế tập thể, theo từng đợt đã có quyết định.",
  none: "Chưa có đợt khen thưởng nào được quyết định. Danh sách sẽ hiện ở đây khi có.",
  decided: "{body}: quyết định số {number}, ngày {day}.",
  person: "{person}, {name}",
  of_maker: "Được tôn vinh",
  of_maker_line: "{title} ({body}, quyết định số {number}, ngày {day})",
  all: "Xem trang Tôn vinh",
} as const;
