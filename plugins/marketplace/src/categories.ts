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
  ["duoc-lieu", "herbal", "Dược liệu", "Medicinal herbs"],
  ["thu-cong-my-nghe", "handicraft", "Thủ công mỹ nghệ", "Handicrafts"],
  ["sinh-vat-canh", "ornamental", "Sinh vật cảnh", "Plants and ornamentals"],
  ["du-lich", "tourism", "Du lịch cộng đồng", "Community tourism"],
];

const CHILDREN: ReadonlyArray<[handle: string, parent: string, name: string, name_en: string]> = [
  ["nuoc-mam", "thuc-pham", "Nước mắm", "Fish sauce"],
  ["mam-muoi", "thuc-pham", "Mắm và muối", "Ferments and salt"],
  ["hai-san-kho", "thuc-pham", "Hải sản khô, một nắng", "Dried and one-sun seafood"],
  ["rong-bien", "thuc-pham", "Rong nho, rong biển", "Sea grapes and seaweed"],
  ["thanh-long", "thuc-pham", "Thanh long", "Dragon fruit"],
  ["trai-cay", "thuc-pham", "Trái cây", "Fruit"],
  ["trai-cay-say", "thuc-pham", "Trái cây sấy, mứt", "Dried fruit and preserves"],
  ["hat-dieu", "thuc-pham", "Hạt điều, đậu, hạt", "Cashews, beans and nuts"],
  ["gao", "thuc-pham", "Gạo", "Rice"],
  ["banh-trang", "thuc-pham", "Bánh tráng, bánh mứt", "Rice paper and cakes"],
  ["yen-sao", "thuc-pham", "Yến sào", "Bird’s nest"],
  ["mat-ong", "thuc-pham", "Mật ong, gia vị", "Honey and spices"],
  ["rau-cu", "thuc-pham", "Rau củ", "Vegetables"],
  ["nuoc-ep", "do-uong", "Nước ép, si-rô", "Juice and syrup"],
  ["ruou-vang", "do-uong", "Rượu, vang trái cây", "Fruit wine and spirits"],
  ["tra-ca-phe", "do-uong", "Trà, cà phê", "Tea and coffee"],
  ["mu-trom", "duoc-lieu", "Mủ trôm", "Sterculia gum"],
  ["thao-moc", "duoc-lieu", "Thảo mộc, tinh dầu", "Herbs and essential oils"],
  ["may-tre", "thu-cong-my-nghe", "Mây tre, đan lát", "Basketry"],
  ["det-tho-cam", "thu-cong-my-nghe", "Dệt thổ cẩm", "Brocade weaving"],
  ["theu-may", "thu-cong-my-nghe", "Thêu, may", "Embroidery and sewing"],
  ["gom", "thu-cong-my-nghe", "Gốm", "Pottery"],
  ["cay-canh", "sinh-vat-canh", "Cây cảnh, hoa", "Plants and flowers"],
  ["luu-tru", "du-lich", "Nghỉ tại nhà dân", "Homestays"],
  ["tham-quan", "du-lich", "Tham quan, trải nghiệm", "Visits and experiences"],
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
