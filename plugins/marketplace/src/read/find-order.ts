import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { qrCodePicture } from "@nang-gio/paper";
import { orderPrepayment } from "@nang-gio/payment-vietnam/read/order-prepayment";
import { parsePhone } from "@nang-gio/vietnam";
import { z } from "zod";
import { type Consignment, OrderExtras, type OrderView, type ShownPrepayment } from "../contract";
import { readTerms } from "../delivery/read-terms";
import { quotationOfOrder } from "../quotations/of-order";
import { cancelledLines } from "../rules/cancelled-lines";
import { backParcels, undeliveredOf } from "../rules/undelivered";
import { createConsignmentsWorkflow } from "../workflows/create-consignments";
import { englishTexts } from "./english-texts";
import {
  amount,
  ConsignmentRecord,
  EventRecord,
  LineRecord,
  recipientOf,
  ShippingAddress,
} from "./order-records";
import { readParcels } from "./parcels";
import { returnsOf } from "./returns";

const OrderRecord = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  status: z.string(),
  shipping_address: ShippingAddress,
  item_total: amount,
  shipping_total: amount,
  discount_total: amount,
  metadata: OrderExtras.nullish(),
});

const Consignments = z.array(
  ConsignmentRecord.extend({
    organisation: z.object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      name_en: z.string().nullable(),
    }),
    lines: z.array(LineRecord.extend({ product_id: z.string().nullable() })),
    fulfillment_id: z.string().nullable(),
    events: z
      .array(EventRecord)
      .nullish()
      .transform((events) => events ?? []),
    returns: z.unknown(),
  }),
);

const PAYMENTS = { transfer: "bank_transfer", vnpay: "vnpay", stripe: "stripe" } as const;

const unknown = () => new Problem("not_found", "marketplace.order_unknown");

/** An order's consignments by number, in the order of its co-operatives. */
export async function readConsignments(
  container: MedusaContainer,
  order_id: string,
): Promise<Consignment[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "consignment",
    fields: [
      "*",
      "organisation.id",
      "organisation.handle",
      "organisation.name",
      "organisation.name_en",
      "lines.*",
      "events.*",
      "returns.*",
    ],
    filters: { order_id },
  });
  const read = Consignments.parse(data);
  const products = read.flatMap(({ lines }) => lines.flatMap(({ product_id }) => product_id ?? []));
  const english = await englishTexts(container, [...new Set(products)]);
  const numeric = new Intl.Collator("vi", { numeric: true });
  const [parcels, terms] = await Promise.all([
    Promise.all(read.map((one) => readParcels(container, one))),
    readTerms(
      container,
      read.filter(({ pickup }) => pickup).map(({ organisation }) => organisation.id),
    ),
  ]);
  const placeOf = (organisation_id: string) => {
    const { address, hours } = terms.get(organisation_id)?.pickup ?? { address: null, hours: null };
    return { address, hours };
  };
  const historyOf = (events: (typeof read)[number]["events"]) =>
    events.map(({ created_at, ...event }) => ({ ...event, at: created_at.toISOString() }));
  return read
    .map(
      ({ organisation, lines, events, returns, fulfillment_id: _made, ...consignment }, index) => ({
        ...consignment,
        cooperative: organisation,
        place: consignment.pickup ? placeOf(organisation.id) : null,
        parcels: parcels[index] ?? [],
        returns: returnsOf({ returns }),
        cancelled_lines: cancelledLines(historyOf(events)),
        undelivered: undeliveredOf(historyOf(events)),
        back_parcels: backParcels(historyOf(events)),
        lines: lines.map(({ product_id, ...line }) => ({
          ...line,
          title_en: english.get(product_id ?? "")?.title ?? null,
        })),
      }),
    )
    .toSorted((a, b) => numeric.compare(a.number, b.number));
}

async function shownPrepayment(
  container: MedusaContainer,
  order_id: string,
): Promise<ShownPrepayment | null> {
  const prepayment = await orderPrepayment(container, order_id);
  return (
    prepayment && {
      ...prepayment,
      picture: prepayment.account && qrCodePicture(prepayment.account.payload),
    }
  );
}

async function readRecord(container: MedusaContainer, filters: object) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "created_at",
      "status",
      "item_total",
      "shipping_total",
      "discount_total",
      "metadata",
      "shipping_address.*",
    ],
    filters: { ...filters, is_draft_order: false },
  });
  if (!data[0]) throw unknown();
  return OrderRecord.parse(data[0]);
}

/**
 * An order as its shopper sees it, by its id, or by its number and the phone (in national form) that it was placed with.
 * @throws Problem not_found, the same whichever half is wrong.
 */
export async function readOrder(
  container: MedusaContainer,
  by: { id: string } | { display_id: number; phone: string },
): Promise<OrderView> {
  const { phone: told, ...filters } = { phone: undefined, ...by };
  const order = await readRecord(container, filters);
  const address = order.shipping_address;
  const phone = parsePhone(address?.phone ?? "") ?? "";
  if (told !== undefined && (!address || phone !== told)) throw unknown();
  await createConsignmentsWorkflow(container).run({ input: { order_id: order.id } });
  const [prepayment, quotation] = await Promise.all([
    shownPrepayment(container, order.id),
    quotationOfOrder(container, order.id),
  ]);
  return {
    id: order.id,
    number: order.display_id,
    placed_at: order.created_at.toISOString(),
    status: order.status,
    payment: prepayment ? PAYMENTS[prepayment.way] : "cash_on_delivery",
    prepayment,
    phone,
    recipient: recipientOf(address),
    gift: order.metadata?.gift ?? null,
    invoice: order.metadata?.invoice ?? null,
    address: {
      province: address?.province ?? "",
      commune: address?.city ?? "",
      detail: address?.address_1 ?? "",
    },
    consignments: await readConsignments(container, order.id),
    quotation,
    goods_total: order.item_total + order.discount_total,
    shipping_total: order.shipping_total,
    discount_total: order.discount_total,
    // Medusa's own total has what was paid back taken off.
    total: order.item_total + order.shipping_total,
  };
}
