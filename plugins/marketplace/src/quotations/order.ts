import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import { isProblem, Problem } from "@nang-gio/access/problem";
import { CASH_PROVIDER, PREPAID_PROVIDERS } from "@nang-gio/payment-vietnam/provider-ids";
import { z } from "zod";
import type { AcceptQuotation, OrderExtras, QuotationAnswer, QuotationView } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { readGoodsStanding } from "../read/goods-standing";
import { wordsOf } from "../read/shown-problem";
import { lineProblems } from "../rules/cart-problems";
import { addressRecord } from "../shopper/addresses";
import { placeOfSale } from "../workflows/steps/market-ground";

/** What an order is made of: a quotation, the answer that counts, and what its buyer says of delivery and payment. */
export interface QuotedOrder {
  quotation: QuotationView;
  answer: QuotationAnswer;
  /** The buyer's customer of Medusa. */
  customer: { id: string; email: string };
  language: string;
  body: AcceptQuotation;
}

/** Refuses what is not sold any more, or not there in so many pieces. @throws Problem conflict, one detail a line */
async function assertThere(container: MedusaContainer, { lines }: QuotationView): Promise<void> {
  const goods = await readGoodsStanding(
    container,
    lines.map(({ variant_id }) => variant_id),
  );
  const standing = lines.map(({ variant_id, title, quantity }, at) => {
    const found = goods.get(variant_id);
    return {
      ...{ line_item_id: String(at), name: title, quantity, price: 0, price_now: null },
      ...{ on_sale: found?.on_sale ?? false, needs: found?.needs ?? [] },
    };
  });
  const details = lineProblems(standing).map((problem) => {
    const { code, params } = wordsOf(problem);
    return { field: `lines.${problem.line.line_item_id}`, code: `marketplace.${code}`, params };
  });
  const [first] = details;
  if (first) throw new Problem("conflict", first.code, { ...first, details });
}

/** The co-operative's delivery to the door, at which its quoted charge stands. @throws Problem conflict */
async function deliveryOf(container: MedusaContainer, organisation_id: string) {
  const [place] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listSellingPlaces({ organisation_id }, { take: 1 });
  const options = place
    ? await container
        .resolve(Modules.FULFILLMENT)
        .listShippingOptions(
          { shipping_profile_id: place.shipping_profile_id },
          { relations: ["type"], take: null },
        )
    : [];
  const found = options.find(({ type }) => type.code !== "pickup");
  if (!found) throw new Problem("conflict", "quotation.no_delivery");
  return found;
}

/** The invoice is for the firm, where the buyer says where that is. */
function extrasOf({ quotation, body }: QuotedOrder): OrderExtras {
  const { firm: name, tax_number: tax_code } = quotation;
  const address = body.invoice_address;
  return { gift: null, invoice: address ? { name, tax_code, address } : null };
}

/** A cart of a quotation, at its prices and with its charge for delivery; nothing of it is in any browser. */
export async function quotedCart(container: MedusaContainer, order: QuotedOrder): Promise<string> {
  const { quotation, answer, customer, language, body } = order;
  await assertThere(container, quotation);
  const option = await deliveryOf(container, quotation.cooperative.id);
  const address = addressRecord(body.address);
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      ...(await placeOfSale(container)),
      currency_code: "vnd",
      customer_id: customer.id,
      email: customer.email,
      locale: "vi-VN",
      shipping_address: address,
      billing_address: address,
      metadata: {
        // What the two wrote to each other of prices is not for who packs.
        ...{ note: "", language, ...extrasOf(order) },
        quotation: { id: quotation.id, number: quotation.number },
      },
      items: quotation.lines.map(({ variant_id, quantity }, at) => ({
        ...{ variant_id, quantity, unit_price: answer.prices[at] },
        is_tax_inclusive: true,
        // What was agreed is not reduced again by a promotion.
        is_discountable: false,
      })),
    },
  });
  await container.resolve(Modules.CART).addShippingMethods([
    {
      ...{ cart_id: cart.id, name: option.name, shipping_option_id: option.id },
      ...{ amount: answer.delivery_charge, is_tax_inclusive: true },
    },
  ]);
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cart.id } });
  return cart.id;
}

const Total = z.array(z.object({ total: z.coerce.number() }));
const Collections = z.array(z.object({ payment_collection: z.object({ id: z.string() }) }));

/** How Medusa refuses a provider that the region of a cart does not offer. */
const NOT_IN_REGION = /is not enabled in the cart's region/;

/** What is refused of the way to pay, at the field by which a buyer names it. */
function refusedPayment(error: unknown): never {
  const refused = isProblem(error) && error.field === "provider_id" ? error.code : undefined;
  const { message = "" } = error as Partial<Error>;
  const code =
    refused ?? (NOT_IN_REGION.test(message) ? "quotation.payment_not_offered" : undefined);
  if (!code) throw error;
  throw new Problem("not_allowed", code, {
    field: "payment",
    details: [{ field: "payment", code, params: {} }],
  });
}

/** @throws Problem not_allowed, naming `payment`, where the market does not offer that way to pay */
async function promisePayment(
  container: MedusaContainer,
  cart_id: string,
  { payment }: AcceptQuotation,
): Promise<void> {
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection.id"],
    filters: { cart_id },
  });
  const [linked] = Collections.parse(data);
  await createPaymentSessionsWorkflow(container)
    .run({
      input: {
        payment_collection_id: linked?.payment_collection.id ?? "",
        provider_id: payment === "cash" ? CASH_PROVIDER : PREPAID_PROVIDERS[payment],
      },
    })
    .catch(refusedPayment);
}

/**
 * Orders a quoted cart by the way of every cart: its stock is held, its consignment made, its payment awaited.
 * @throws Problem conflict where it comes to something else than was agreed; as {@link promisePayment}, or as for every cart
 */
export async function orderQuotedCart(
  container: MedusaContainer,
  cart_id: string,
  { answer, body }: QuotedOrder,
): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ["total"], filters: { id: cart_id } });
  const [cart] = Total.parse(data);
  if (cart?.total !== answer.total) throw new Problem("conflict", "quotation.total_changed");
  await promisePayment(container, cart_id, body);
  await completeCartWorkflow(container).run({ input: { id: cart_id } });
}
