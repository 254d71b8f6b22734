import type { OcopGroup } from "@nang-gio/cooperative/contract";

/** A category of the market's tree: one root per OCOP group, children that shoppers think in. */
export interface MarketCategory {
  handle: string;
  name: string;
  name_en: string;
  parent: string | null;
}

const ROOTS: ReadonlyArray<[handle: string, group: OcopGroup, name: string, name_en: string]> = [
  ["thuc-pham", "food", "Thực phẩm", "Food"],
  ["do-uong", "drinks", "Đồ uống", "Drinks"],
  ["duoc-lieu-thao-moc", "herbal", "Dược liệu và thảo mộc", "Medicinal herbs"],
  ["thu-cong-my-nghe", "handicraft", "Thủ công mỹ nghệ", "Handicrafts"],
  ["sinh-vat-canh", "ornamental", "Sinh vật cảnh", "Plants and ornamentals"],
  ["du-lich", "tourism", "Du lịch cộng đồng", "Community tourism"],
];

const CHILDREN: ReadonlyArray<[handle: string, parent: string, name: string, name_en: string]> = [
  ["nuoc-mam-gia-vi", "thuc-pham", "Nước mắm & gia vị", "Fish sauce & seasoning"],
  ["hai-san-kho", "thuc-pham", "Hải sản khô, một nắng", "Dried & one-sun seafood"],
  ["trai-cay-tuoi", "thuc-pham", "Trái cây tươi", "Fresh fruit"],
  ["trai-cay-say", "thuc-pham", "Trái cây sấy, mứt", "Dried fruit & preserves"],
  ["gao-ngu-coc", "thuc-pham", "Gạo & ngũ cốc", "Rice & grains"],
  ["hat-dieu", "thuc-pham", "Hạt điều & các loại hạt", "Cashews & nuts"],
  ["yen-sao", "thuc-pham", "Yến sào", "Bird’s nest"],
  ["banh-dac-san", "thuc-pham", "Bánh & đặc sản", "Cakes & specialities"],
  ["nuoc-ep", "do-uong", "Nước ép & giải khát", "Juices & refreshers"],
  ["ruou-vang", "do-uong", "Vang & rượu", "Wine & spirits"],
  ["tra-ca-phe", "do-uong", "Trà & cà phê", "Tea & coffee"],
  ["duoc-lieu", "duoc-lieu-thao-moc", "Dược liệu", "Herbs"],
  ["tra-thao-moc", "duoc-lieu-thao-moc", "Trà thảo mộc", "Herbal teas"],
  ["tinh-dau", "duoc-lieu-thao-moc", "Tinh dầu & chăm sóc", "Oils & care"],
  ["may-tre-dan", "thu-cong-my-nghe", "Mây tre đan", "Rattan & bamboo"],
  ["tho-cam", "thu-cong-my-nghe", "Thổ cẩm", "Brocade"],
  ["theu-tay", "thu-cong-my-nghe", "Thêu tay", "Embroidery"],
  ["gom", "thu-cong-my-nghe", "Gốm", "Pottery"],
  ["cay-canh", "sinh-vat-canh", "Cây cảnh & hoa", "Plants & flowers"],
  ["ca-canh", "sinh-vat-canh", "Cá cảnh", "Aquarium fish"],
  ["luu-tru", "du-lich", "Nhà dân, homestay", "Homestays"],
  ["trai-nghiem", "du-lich", "Trải nghiệm & tham quan", "Experiences & visits"],
];

/** The tree, roots first. */
export const MARKET_CATEGORIES: readonly MarketCategory[] = [
  ...ROOTS.map(([handle, , name, name_en]) => ({ handle, name, name_en, parent: null })),
  ...CHILDREN.map(([handle, parent, name, name_en]) => ({ handle, name, name_en, parent })),
];

/** The OCOP group that a category is in; `undefined` for a handle that is not in the tree. */
export function ocopGroupOf(handle: string): OcopGroup | undefined {
  const root = CHILDREN.find(([child]) => child === handle)?.[1] ?? handle;
  return ROOTS.find(([candidate]) => candidate === root)?.[1];
}

/**
 * Kinds of activity that tax tells apart: distribution of goods; services; transport and services bound to goods
 * (Circular 40/2021/TT-BTC, annex I; Decree 117/2025/NĐ-CP, art. 5.1).
 */
export const ACTIVITIES = ["goods", "services", "transport"] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Categories that are no goods, with what is under them: a night under a roof and a guided visit are services. */
const ACTIVITY_OF: Readonly<Record<string, Activity>> = { "du-lich": "services" };

/** What kind of activity a sale is, by the categories of what is sold, nearest first; goods where none of them says. */
export function activityOf(categories: readonly string[]): Activity {
  const named = categories.find((handle) => ACTIVITY_OF[handle]);
  return ACTIVITY_OF[named ?? ""] ?? "goods";
}
