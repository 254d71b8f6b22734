import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { ERASURE_OBSTACLES, type ShopperData } from "../contract";
import { INVOICE_OWED } from "./forget-orders";

/** Of the orders that `?` names: what is on its way, what is being given back, what is owed to either side. */
const OPEN = `
  with own as (select id, display_id, status from "order" where id in (select jsonb_array_elements_text(?::jsonb)))
  select distinct * from (
    select 'order_open' as kind, own.display_id as number from own
      join consignment on consignment.order_id = own.id and consignment.deleted_at is null
     where consignment.state in ('placed', 'accepted', 'packed', 'shipped')
    union all
    -- Placed this moment: it is not yet split among its co-operatives.
    select 'order_open', own.display_id from own
     where own.status = 'pending' and not exists (select from consignment where order_id = own.id)
    union all
    select 'return_open', own.display_id from own
      join consignment on consignment.order_id = own.id
      join consignment_return asked on asked.consignment_id = consignment.id and asked.deleted_at is null
     where asked.state in ('requested', 'received')
    union all
    select 'money_open', own.display_id from own
      join awaited_payment awaited on awaited.order_id = own.id
     where awaited.balance > 0 or (awaited.balance < 0 and awaited.expired_at is null)
    union all
    select 'money_open', own.display_id from own
      join prepayment_refund refund on refund.order_id = own.id where refund.state <> 'done'
    union all
    select 'money_open', own.display_id from own
      join stripe_dispute dispute on dispute.order_id = own.id
     where dispute.status not in ('won', 'lost', 'warning_closed')
  ) open order by number, kind`;

const Obstacle = z.object({ kind: z.enum(ERASURE_OBSTACLES), number: z.number() });

/** What has to be over before the shopper of these orders can be forgotten. */
export function erasureObstacles(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<ShopperData["obstacles"]> {
  return readRows(container, Obstacle, OPEN, [JSON.stringify(order_ids)]);
}

/** How many of these orders have an invoice whose buyer the books need. */
export async function countInvoices(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<number> {
  const [found] = await readRows(
    container,
    z.object({ invoices: z.number() }),
    `select count(*)::int as invoices from "order" ordered
      where ordered.id in (select jsonb_array_elements_text(?::jsonb)) and ${INVOICE_OWED}`,
    [JSON.stringify(order_ids)],
  );
  return found?.invoices ?? 0;
}
