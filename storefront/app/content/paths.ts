import type { ContentKind } from "@nang-gio/content/contract";

/** Where pieces of each kind stand in the shop. */
export const FOLDERS: Readonly<Record<ContentKind, string>> = {
  story: "/cau-chuyen",
  campaign: "/chien-dich",
  policy: "/chinh-sach",
  rules: "/quy-dinh",
};

/**
 * Addresses of the pages that the law wants of an e-commerce floor (Decree 52/2013/NĐ-CP, Articles 24 to 38, as
 * changed by Decree 85/2021/NĐ-CP); the market makes their drafts. One that is not public leads to the list.
 */
export const RULES_PAGES = [
  ["quy-che-hoat-dong", "footer_rules_operating"],
  ["giai-quyet-khieu-nai", "footer_rules_complaints"],
  ["giao-hang-doi-tra", "footer_rules_delivery"],
  ["thanh-toan", "footer_rules_payment"],
  ["lien-he", "footer_rules_contact"],
] as const;
