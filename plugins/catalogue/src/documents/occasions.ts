/** What goods of a category are bought for, in words that shoppers use. */
export const OCCASIONS: ReadonlyArray<{ categories: readonly string[]; said: readonly string[] }> =
  [
    {
      categories: ["yen-sao", "ruou-vang"],
      said: ["quà Tết", "quà tặng", "quà biếu", "hộp quà", "Tết gift", "gift set", "gift box"],
    },
    {
      categories: ["hat-dieu", "trai-cay-say"],
      said: ["quà Tết", "bánh kẹo Tết", "Tết gift"],
    },
    {
      categories: ["yen-sao", "tho-cam", "theu-tay"],
      said: ["quà tặng mẹ", "quà tặng vợ", "quà cho phụ nữ", "women’s gift", "gift for mom"],
    },
    {
      categories: ["may-tre-dan", "tho-cam", "theu-tay", "gom"],
      said: ["quà lưu niệm", "trang trí nhà", "souvenir", "home decor"],
    },
    { categories: ["cay-canh"], said: ["hoa Tết", "cây Tết", "quà Tết", "Tết flowers"] },
    {
      categories: ["hai-san-kho", "hat-dieu"],
      said: ["đồ nhậu", "mồi nhậu", "đồ nhắm", "beer food"],
    },
    {
      categories: ["hat-dieu", "trai-cay-say", "banh-dac-san"],
      said: ["đồ ăn vặt", "quà vặt", "snack"],
    },
    { categories: ["nuoc-ep"], said: ["giải nhiệt", "cooling drink"] },
    { categories: ["luu-tru", "trai-nghiem"], said: ["đi chơi", "tour", "trip"] },
  ];

/** What goods of these categories are bought for. */
export function occasionsOf(categories: readonly string[]): string[] {
  return OCCASIONS.filter((occasion) =>
    occasion.categories.some((category) => categories.includes(category)),
  ).flatMap(({ said }) => said);
}
