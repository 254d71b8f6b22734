import type { OcopGroup } from "@nang-gio/cooperative/contract";

/** Categories of the market that the demonstration uses, and the OCOP group that each belongs to. */
export const CATEGORY_GROUP = {
  "nuoc-mam-gia-vi": "food",
  "hai-san-kho": "food",
  "trai-cay-tuoi": "food",
  "trai-cay-say": "food",
  "gao-ngu-coc": "food",
  "hat-dieu": "food",
  "yen-sao": "food",
  "banh-dac-san": "food",
  "nuoc-ep": "drinks",
  "ruou-vang": "drinks",
  "tra-ca-phe": "drinks",
  "duoc-lieu": "herbal",
  "tra-thao-moc": "herbal",
  "tinh-dau": "herbal",
  "may-tre-dan": "handicraft",
  "tho-cam": "handicraft",
  "theu-tay": "handicraft",
  gom: "handicraft",
  "cay-canh": "ornamental",
  "ca-canh": "ornamental",
  "luu-tru": "tourism",
  "trai-nghiem": "tourism",
} as const satisfies Record<string, OcopGroup>;

export type CategoryHandle = keyof typeof CATEGORY_GROUP;
