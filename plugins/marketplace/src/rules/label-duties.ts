import { MARKET_CATEGORIES } from "../categories";

/** What the label of goods must say beside their name and who answers for them. */
export const LABEL_FIELDS = [
  "origin",
  "net_weight_g",
  "ingredients",
  "storage",
  "shelf_life_days",
  "warnings",
] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

const PACKED_FOOD: readonly LabelField[] = [
  "origin",
  "net_weight_g",
  "ingredients",
  "storage",
  "shelf_life_days",
];
const MADE: readonly LabelField[] = ["origin", "ingredients"];

/** By root of the category tree; by the category itself where the law says another thing of it. */
const DUTIES: Readonly<Record<string, readonly LabelField[]>> = {
  "thuc-pham": PACKED_FOOD,
  "do-uong": PACKED_FOOD,
  "duoc-lieu-thao-moc": PACKED_FOOD,
  "thu-cong-my-nghe": MADE,
  "sinh-vat-canh": ["origin"],
  "du-lich": ["origin"],
  // Fresh food is outside the decree (art. 1.2); where it grew and how to keep it still helps a sale.
  "trai-cay-tuoi": ["origin", "net_weight_g", "storage"],
  // Wine may be kept without an end; drinkers are warned (Law 44/2019/QH14, art. 14).
  "ruou-vang": ["origin", "net_weight_g", "ingredients", "storage", "warnings"],
};

const NOTHING_KNOWN: readonly LabelField[] = ["origin"];

/**
 * What goods of a category must tell on their label (Decree 43/2017/NĐ-CP, art. 10 and Annex I, as amended by
 * Decree 111/2021/NĐ-CP).
 */
export function labelDuties(category: string | null): readonly LabelField[] {
  const root = MARKET_CATEGORIES.find(({ handle }) => handle === category)?.parent;
  return DUTIES[category ?? ""] ?? DUTIES[root ?? ""] ?? NOTHING_KNOWN;
}
