import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { isTooMuch, lineProblems } from "../rules/cart-problems";
import { lacksAddress, standingOf } from "./cart-standing";
import { wordsOf } from "./shown-problem";

/**
 * Refuses to order a cart, as Medusa has read it to make the order, as long as something in it is no longer as the shopper saw it.
 * @throws Problem conflict, with one detail per fault named by its line (`items.<line>`); the sentence is the
 * first one's.
 */
export async function assertOrderable(container: MedusaContainer, cart: unknown): Promise<void> {
  const standing = await standingOf(container, cart);
  const details = lineProblems(standing.lines).map((problem) => {
    const { code, params } = wordsOf(problem);
    return {
      field: `items.${problem.line.line_item_id}`,
      code: `marketplace.${code}`,
      params,
    };
  });
  if (isTooMuch(standing.lines)) {
    details.push({ field: "items", code: "marketplace.too_much", params: {} });
  }
  if (lacksAddress(standing)) {
    details.push({ field: "shipping_address", code: "marketplace.address_missing", params: {} });
  }
  const [first] = details;
  if (first) throw new Problem("conflict", first.code, { ...first, details });
}
