import type { FeedPage } from "@nang-gio/catalogue/contract";
import { packOf } from "../parts/pack-in-english";

type Measured = Pick<FeedPage["product"]["variants"][number], "title" | "net_weight_g">;

/** How much is in a variant: grams or millilitres. */
interface Measure {
  amount: number;
  unit: "g" | "ml";
}

/** Roots of the tree whose goods are compared by what they weigh. */
const BY_WEIGHT = new Set(["thuc-pham", "do-uong", "duoc-lieu-thao-moc"]);

const SMALL: Readonly<Record<string, Measure>> = {
  g: { amount: 1, unit: "g" },
  kg: { amount: 1_000, unit: "g" },
  ml: { amount: 1, unit: "ml" },
  l: { amount: 1_000, unit: "ml" },
};

/** From so many grams or millilitres in the largest pack on, a price is told of 1 kg or 1 l, below of 100 g or ml. */
const LARGE = 1_000;

function measureOf({ title, net_weight_g }: Measured, byWeight: boolean): Measure | undefined {
  const pack = packOf(title);
  const small = SMALL[pack?.unit ?? ""];
  if (pack && small) return { amount: pack.amount * small.amount, unit: small.unit };
  return byWeight && net_weight_g ? { amount: net_weight_g, unit: "g" } : undefined;
}

/** What a variant's price is of, and what it is told of, in the words of Google's unit pricing. */
export interface UnitPricing {
  measure: string;
  base: string;
}

/**
 * How much is in each variant, in their order: as its name says (`Chai 500 ml`), else by its net weight where goods are
 * compared by weight. All variants of goods are told of one base, so that they can be compared.
 */
export function unitPricings({ product, breadcrumbs }: Pick<FeedPage, "product" | "breadcrumbs">) {
  const byWeight = BY_WEIGHT.has(breadcrumbs[0]?.handle ?? "");
  const measures = product.variants.map((variant) => measureOf(variant, byWeight));
  const largest = Math.max(0, ...measures.map((measure) => measure?.amount ?? 0));
  return measures.map((measure): UnitPricing | undefined => {
    if (!measure) return undefined;
    const { amount, unit } = measure;
    const whole = unit === "g" ? "1 kg" : "1 l";
    return { measure: `${amount} ${unit}`, base: largest < LARGE ? `100 ${unit}` : whole };
  });
}
