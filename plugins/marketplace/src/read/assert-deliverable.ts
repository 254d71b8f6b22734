import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem, type ProblemDetail, type ProblemParams } from "@nang-gio/access/problem";
import { formatDate, formatDong } from "@nang-gio/vietnam";
import { z } from "zod";
import { closedToOrders } from "../delivery/read-terms";
import { PricedCart, priceOptions } from "./option-prices";
import { optionSellers } from "./option-sellers";
import { quotedCharge } from "./quoted-cart";
import { sellingOrganisations } from "./selling-organisations";

const CartRecord = PricedCart.extend({
  shipping_methods: z.array(
    z.object({ shipping_option_id: z.string().nullable(), amount: z.coerce.number() }),
  ),
});

const fault = (field: string, code: string, params: ProblemParams): ProblemDetail => ({
  field,
  code: `marketplace.${code}`,
  params,
});

/**
 * Refuses to order a cart, as Medusa has read it to make the order, where a delivery in it is no longer offered or costs
 * something else now, or its co-operative is closed and takes no orders. Of a quotation it costs what was agreed.
 * @throws Problem conflict with one detail per fault; the sentence is the first one's.
 */
export async function assertDeliverable(container: MedusaContainer, cart: unknown): Promise<void> {
  const record = CartRecord.parse(cart);
  const { shipping_methods } = record;
  const ids = shipping_methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []);
  const selling = async () => {
    const sellers = await optionSellers(container, ids);
    const organisations = [...sellers.values()].map(({ organisation_id }) => organisation_id);
    return { sellers, organisations, closed: await closedToOrders(container, organisations) };
  };
  const [priced, { sellers, organisations, closed }, quoted] = await Promise.all([
    priceOptions(container, record, ids),
    selling(),
    quotedCharge(container, cart),
  ]);
  const feeOf = new Map(priced.map((option) => [option.id, quoted ?? option.amount]));
  const changed = shipping_methods.filter(
    ({ shipping_option_id, amount }) =>
      shipping_option_id !== null && feeOf.get(shipping_option_id) !== amount,
  );
  if (changed.length === 0 && closed.size === 0) return;
  const known = await sellingOrganisations(container, organisations);
  const nameOf = (organisation_id: string) => known.get(organisation_id)?.name ?? "";
  const details = [
    ...[...closed].map(([organisation_id, { to }]) =>
      fault("items", "closed", { name: nameOf(organisation_id), day: formatDate(to) }),
    ),
    ...changed.map(({ shipping_option_id, amount }) => {
      const name = nameOf(sellers.get(shipping_option_id ?? "")?.organisation_id ?? "");
      const now = feeOf.get(shipping_option_id ?? "");
      if (now === undefined) return fault("shipping_methods", "delivery_not_offered", { name });
      const fees = { before: formatDong(amount), now: formatDong(now) };
      return fault("shipping_methods", "fee_changed", { name, ...fees });
    }),
  ];
  const [first] = details;
  if (first) throw new Problem("conflict", first.code, { ...first, details });
}
