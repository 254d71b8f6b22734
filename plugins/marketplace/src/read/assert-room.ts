import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { lineProblems } from "../rules/cart-problems";
import { readWantedStanding, type WantedGoods } from "./cart-standing";
import { wordsOf } from "./shown-problem";

/**
 * Refuses what the market can't give: goods off sale, or more pieces than there are beside the rest of the cart.
 * @throws Problem not_allowed that names the goods and how many there are.
 */
export async function assertRoom(
  container: MedusaContainer,
  cart: { id: string; sales_channel_id: string | null },
  wanted: WantedGoods,
): Promise<void> {
  const lines = await readWantedStanding(container, cart, wanted);
  const problem = lineProblems(lines).find(({ line }) => line === lines.at(-1));
  if (!problem) return;
  const { code, params } = wordsOf(problem);
  throw new Problem("not_allowed", `marketplace.${code}`, {
    field: problem.code === "gone" ? "variant_id" : "quantity",
    params,
  });
}
