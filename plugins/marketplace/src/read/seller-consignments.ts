import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import {
  CONSIGNMENT_PAYMENTS,
  type ConsignmentMove,
  MONEY_HOLDERS,
  OrderExtras,
  type SellerConsignment,
} from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { quotationOfOrder } from "../quotations/of-order";
import { awaitsPayment } from "../rules/awaits-payment";
import { cancelledLines } from "../rules/cancelled-lines";
import { changesOf, partlySent } from "../rules/consignment-changes";
import { movesFrom } from "../rules/consignment-moves";
import { leftToSend, notBack, type Pieces } from "../rules/parcels";
import { prepaidMoney } from "../rules/prepaid-money";
import { returnable } from "../rules/returns";
import { backParcels, canComeBack, undeliveredOf } from "../rules/undelivered";
import { sellerPolicies } from "../seller/seller-policies";
import type { SellerScope } from "../seller/seller-scope";
import { amount, ConsignmentRecord, recipientOf, ShippingAddress } from "./order-records";
import { readParcels } from "./parcels";
import { returnsOf } from "./returns";

const Order = z.object({
  id: z.string(),
  display_id: z.number(),
  metadata: OrderExtras.extend({ note: z.string().nullish() }).nullish(),
  shipping_address: ShippingAddress,
});
type Order = z.infer<typeof Order>;

const Row = ConsignmentRecord.extend({ placed_at: z.coerce.date() });
const Paid = z.object({
  payment: z.enum(CONSIGNMENT_PAYMENTS),
  paid_at: z.coerce.date().nullable(),
});
const Standing = Paid.extend({
  cash_holder: z.enum(MONEY_HOLDERS).nullable(),
  cash_total: amount.nullable(),
  refunded_total: amount,
});

const pieces = ({ line_item_id, quantity }: Pieces) => ({ line_item_id, quantity });

async function ordersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Order>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "metadata", "shipping_address.*"],
    filters: { id: ids },
  });
  return new Map(
    z
      .array(Order)
      .parse(data)
      .map((order) => [order.id, order]),
  );
}

/**
 * The consignment of an id, where it is the caller's.
 * @throws Problem `marketplace.consignment_unknown`
 */
export async function ownConsignment(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  id: string,
) {
  const [consignment] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments(
      { id: [id], organisation_id },
      { relations: ["lines", "events", "returns"], take: 1 },
    );
  if (!consignment) throw new Problem("not_found", "marketplace.consignment_unknown");
  return consignment;
}

type Events = Awaited<ReturnType<typeof ownConsignment>>["events"];

async function historyOf(container: MedusaContainer, events: Events): Promise<ConsignmentMove[]> {
  const ids = [...new Set(events.flatMap(({ actor_id }) => actor_id ?? []))];
  const people = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerAccounts({ id: ids }, { select: ["id", "name"], take: null, withDeleted: true });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return events
    .toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime())
    .map(({ kind, state, created_at, note, actor_id, facts }) => ({
      kind,
      state,
      at: created_at.toISOString(),
      by: names.get(actor_id ?? "") ?? null,
      note,
      facts: facts ?? {},
    }));
}

/** A consignment with whom it goes to, what was done with it, and what the caller may do now. */
export async function readSellerConsignment(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<SellerConsignment> {
  const found = await ownConsignment(container, scope, id);
  const { order_id, placed_at, ...row } = Row.parse(found);
  const parcels = await readParcels(container, found);
  const returns = returnsOf(found);
  const { payment, paid_at, cash_holder, cash_total, refunded_total } = Standing.parse(found);
  const waits = awaitsPayment({ payment, paid_at, state: row.state });
  const cash = cash_holder ? { holder: cash_holder, amount: cash_total ?? 0 } : null;
  const may = (action: string) =>
    sellerPolicies.judge(scope.role, "POST", `/seller/consignments/${id}/${action}`) === "allowed";
  const [orders, history, quotation] = await Promise.all([
    ordersOf(container, [order_id]),
    historyOf(container, found.events),
    quotationOfOrder(container, order_id),
  ]);
  const order = orders.get(order_id);
  const address = order?.shipping_address ?? null;
  return {
    ...row,
    order_id,
    order_number: order?.display_id ?? 0,
    quotation,
    placed_at: placed_at.toISOString(),
    recipient: {
      name: recipientOf(address),
      phone: address?.phone ?? "",
      province: address?.province ?? "",
      commune: address?.city ?? "",
      detail: address?.address_1 ?? "",
    },
    note: order?.metadata?.note || null,
    gift: order?.metadata?.gift ?? null,
    invoice: order?.metadata?.invoice ?? null,
    history,
    cash,
    prepaid:
      cash_holder === "market"
        ? prepaidMoney({ state: row.state, total: row.total, cash_total, refunded_total })
        : null,
    payment,
    awaits_payment: waits,
    parcels,
    left: leftToSend(row.lines, parcels).map(pieces),
    held: notBack(row.lines, parcels).map(pieces),
    cancelled_lines: cancelledLines(history),
    undelivered: undeliveredOf(history),
    back_parcels: backParcels(history),
    returns,
    returnable: returnable(notBack(row.lines, parcels), returns).map(pieces),
    actions: (waits ? [] : movesFrom(row))
      .filter((action) => action !== "cancel" || !partlySent({ state: row.state, parcels }))
      .filter((action) => action !== "take-back" || canComeBack(parcels))
      .filter(may),
    changes: (waits ? [] : changesOf({ ...row, payment, cash, parcels, returns })).filter(may),
  };
}
