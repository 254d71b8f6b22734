import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows";
import type { Language } from "@nang-gio/access/problem";
import { formatDate, formatDong } from "@nang-gio/vietnam";
import { z } from "zod";
import type { CartCheck, CartDelivery, CartProblem } from "../contract";
import { isTooMuch, lineProblems } from "../rules/cart-problems";
import { refreshCartPricesWorkflow } from "../workflows/refresh-cart-prices";
import { readCartDeliveries } from "./cart-deliveries";
import { lacksAddress, readCartStanding } from "./cart-standing";
import { sentenceOf, shownProblem } from "./shown-problem";

const Total = z.object({ total: z.coerce.number() });

async function readTotal(container: MedusaContainer, cartId: string): Promise<number> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ["total"], filters: { id: cartId } });
  return Total.parse(data[0]).total;
}

/**
 * Brings an open cart's prices and delivery fees up to date and tells all that stands in the way of ordering it. A price
 * or a fee that changed is told once: the next check finds the cart at the new one.
 * @throws Problem not_found for an unknown cart; not_allowed for one that was ordered.
 */
export async function checkCart(
  container: MedusaContainer,
  cartId: string,
  language: Language,
): Promise<CartCheck> {
  const [standing, { deliveries, changed_fees }] = await Promise.all([
    readCartStanding(container, cartId),
    readCartDeliveries(container, cartId),
  ]);
  const ofLines = lineProblems(standing.lines);
  const prices = ofLines.flatMap((problem) =>
    problem.code === "price_changed"
      ? [{ id: problem.line.line_item_id, unit_price: problem.price_now }]
      : [],
  );
  if (prices.length > 0) {
    await refreshCartPricesWorkflow(container).run({ input: { cart_id: cartId, prices } });
  }
  if (changed_fees.length > 0) {
    await addShippingMethodToCartWorkflow(container).run({
      input: { cart_id: cartId, options: changed_fees.map(({ option_id }) => ({ id: option_id })) },
    });
  }
  const total = await readTotal(container, cartId);
  const nameOf = ({ name, name_en }: CartDelivery["cooperative"]) =>
    (language === "en" && name_en) || name;
  const problems: CartProblem[] = [
    ...(standing.lines.length === 0 ? [sentenceOf("cart_empty", language)] : []),
    ...ofLines.map((problem) => shownProblem(problem, language)),
    ...(isTooMuch(standing.lines) ? [sentenceOf("too_much", language)] : []),
    ...(Number.isInteger(total) ? [] : [sentenceOf("total_not_whole", language)]),
    ...deliveries.flatMap(({ cooperative, closing }) =>
      closing && !closing.takes_orders
        ? [
            sentenceOf("closed", language, {
              name: nameOf(cooperative),
              day: formatDate(closing.to),
            }),
          ]
        : [],
    ),
    ...changed_fees.map(({ cooperative, before, now }) => ({
      ...sentenceOf("fee_changed", language, {
        name: nameOf(cooperative),
        before: formatDong(before),
        now: formatDong(now),
      }),
      price_before: before,
      price_now: now,
    })),
    ...deliveries
      .filter(({ chosen_option_id }) => chosen_option_id === null)
      .map(({ cooperative }) =>
        sentenceOf("delivery_missing", language, { name: nameOf(cooperative) }),
      ),
    ...(lacksAddress(standing) ? [sentenceOf("address_missing", language)] : []),
  ];
  return { ok: problems.length === 0, problems, cart_total: Math.round(total) };
}
