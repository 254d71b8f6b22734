import { MAX_ORDER_TOTAL } from "../contract";

/** A line of a cart with what the market says of it now. Prices in đồng, tax included. */
export interface CartLineStanding {
  line_item_id: string;
  name: string;
  quantity: number;
  price: number;
  /** What the variant costs now; `null` where it has no price or a member of staff set the line's own. */
  price_now: number | null;
  /** Whether the product is still sold in the cart's channel. */
  on_sale: boolean;
  /** What a piece of it takes from which stock; empty where stock is not counted. */
  needs: ReadonlyArray<{ inventory_item_id: string; pieces: number; free: number }>;
}

/** A fault of one line that stands in the way of ordering it. */
export type LineProblem =
  | { code: "gone"; line: CartLineStanding }
  | { code: "price_changed"; line: CartLineStanding; price_now: number }
  | { code: "too_few"; line: CartLineStanding; available: number };

/**
 * Every fault of a cart's lines. Lines that draw on one stock are counted together: each but the first is told
 * only what the lines before it leave.
 */
export function lineProblems(lines: readonly CartLineStanding[]): LineProblem[] {
  const taken = new Map<string, number>();
  return lines.flatMap((line) => {
    if (!line.on_sale) return [{ code: "gone" as const, line }];
    const problems: LineProblem[] = [];
    if (line.price_now !== null && line.price_now !== line.price) {
      problems.push({ code: "price_changed", line, price_now: line.price_now });
    }
    const left = line.needs.map(({ inventory_item_id, pieces, free }) =>
      Math.max(0, Math.floor((free - (taken.get(inventory_item_id) ?? 0)) / pieces)),
    );
    const available = Math.min(...left);
    if (available < line.quantity) problems.push({ code: "too_few", line, available });
    for (const { inventory_item_id, pieces } of line.needs) {
      const before = taken.get(inventory_item_id) ?? 0;
      taken.set(inventory_item_id, before + pieces * line.quantity);
    }
    return problems;
  });
}

/** Whether the goods of a cart, at the prices of now, come to more than one order may. */
export function isTooMuch(lines: readonly CartLineStanding[]): boolean {
  const total = lines.reduce(
    (sum, { quantity, price, price_now }) => sum + quantity * (price_now ?? price),
    0,
  );
  return total > MAX_ORDER_TOTAL;
}
