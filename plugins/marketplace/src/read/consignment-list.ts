import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import {
  CONSIGNMENT_PAYMENTS,
  CONSIGNMENT_STATES,
  OPEN_STATES,
  type SellerConsignmentRow,
  type SellerConsignmentsQuery,
} from "../contract";
import { awaitsPayment } from "../rules/awaits-payment";
import type { SellerScope } from "../seller/seller-scope";
import { recipientOf, ShippingAddress } from "./order-records";

const Page = z.object({
  count: z.number(),
  consignments: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      state: z.enum(CONSIGNMENT_STATES),
      placed_at: z.coerce.date(),
      total: z.number(),
      pickup: z.boolean(),
      dispatch_by: z.string().nullable(),
      payment: z.enum(CONSIGNMENT_PAYMENTS),
      paid_at: z.coerce.date().nullable(),
      pieces: z.number(),
      address: ShippingAddress,
    }),
  ),
});

/** Takes an organisation, and a state where one is asked for, twice, then how many and after how many. */
const page = (own: string, order: string) => `
  select (select count(*)::int from consignment where ${own}) as count,
         (select coalesce(json_agg(listed), '[]') from (
            select one.id, one.number, one.state, one.placed_at, one.total, one.pickup, one.dispatch_by, one.payment,
                   one.paid_at, row_to_json(address) as address,
                   (select coalesce(sum(quantity), 0)::int from consignment_line line
                     where line.consignment_id = one.id and line.deleted_at is null) as pieces
              from (select * from consignment where ${own} order by ${order} limit ? offset ?) one
              left join "order" on "order".id = one.order_id and "order".deleted_at is null
              left join order_address address
                on address.id = "order".shipping_address_id and address.deleted_at is null
             order by ${order}
         ) listed) as consignments`;

/**
 * One page of a co-operative's consignments: of an open state oldest first, as they are to be done, else newest first.
 * They are read with where they go at once, as that is all that a list shows of an order.
 */
export async function findSellerConsignments(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
  { state, limit, offset }: SellerConsignmentsQuery,
): Promise<{ consignments: SellerConsignmentRow[]; count: number }> {
  const toDo = OPEN_STATES.some((open) => open === state);
  const own = [organisation_id, ...(state ? [state] : [])];
  const [found] = await readRows(
    container,
    Page,
    page(
      `organisation_id = ? ${state ? "and state = ?" : ""} and deleted_at is null`,
      `placed_at ${toDo ? "asc" : "desc"}, id`,
    ),
    [...own, ...own, limit, offset],
  );
  const rows = found?.consignments ?? [];
  const consignments = rows.map(({ address, placed_at, payment, paid_at, ...row }) => ({
    ...row,
    placed_at: placed_at.toISOString(),
    recipient: recipientOf(address),
    commune: address?.city ?? "",
    awaits_payment: awaitsPayment({ payment, paid_at, state: row.state }),
  }));
  return { consignments, count: found?.count ?? 0 };
}
