import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { firstOrderId } from "./order-ids";

const HalfPlaced = z.object({
  order_id: z.string(),
  cart_id: z.string(),
  /** Whether it is of that cart, by its link or by all that it says; else it may be one of the same time. */
  is_sure: z.boolean(),
  /** Whether another ordering, which goes on, may be the one that made it. */
  is_doubtful: z.boolean(),
});

/** An order that somebody is making, or was making as the process died. */
export type HalfPlaced = z.infer<typeof HalfPlaced>;

/** Longer than an ordering waits for its cart and then takes. */
const LONGEST = "interval '3 minutes'";

/** Medusa keeps a row of each ordering that has begun, and ends it with the ordering; one that died leaves it as it was. */
const BEGUN = `
  select context #>> '{data,payload,id}' as cart_id, created_at, exists (
      select from locking
       where locking.id = context #>> '{data,payload,id}' and expiration > now() and owner_id is null) as goes_on
    from workflow_execution
   where workflow_id = 'complete-cart' and deleted_at is null
     and state in ('not_started', 'invoking', 'waiting_to_compensate', 'compensating')`;

const First = z.object({ began_at: z.coerce.date().nullable() });
const FIRST = `with begun as (${BEGUN}) select min(created_at) as began_at from begun where cart_id = coalesce(?, cart_id)`;

/** Whether an order goes where a cart does, with the same goods. */
const SAME = `
  exists (select from order_address at_order join cart_address at_cart on at_cart.id = cart.shipping_address_id
           where at_order.id = ordered.shipping_address_id
             and (at_order.first_name, at_order.last_name, at_order.phone, at_order.address_1)
                 is not distinct from (at_cart.first_name, at_cart.last_name, at_cart.phone, at_cart.address_1))
  and (select array_agg(variant_id || ' ' || item.quantity::int order by variant_id, item.quantity)
         from order_item item join order_line_item line on line.id = item.item_id
        where item.order_id = ordered.id and item.deleted_at is null)
    = (select array_agg(variant_id || ' ' || quantity::int order by variant_id, quantity)
         from cart_line_item where cart_id = cart.id and deleted_at is null)`;

/**
 * The order is known by its link to the cart or, where it died before there was one, by its time, its shopper and its goods; while
 * another ordering of that time goes on (it holds its cart, in nobody's name), it may be that one's. What was paid or promised has a payment,
 * and is placed: everything else comes before that. Orders that staff drafted are nobody's ordering.
 */
const HALF_PLACED = `
  with begun as (${BEGUN})
  select ordered.id as order_id, begun.cart_id, bool_or(linked.order_id is not null or ${SAME}) as is_sure,
         bool_or(linked.order_id is null and exists (
           select from begun other where other.goes_on and other.cart_id <> begun.cart_id
              and ordered.created_at between other.created_at and other.created_at + ${LONGEST})) as is_doubtful
    from begun
    join cart on cart.id = begun.cart_id
    join "order" ordered on ordered.id >= ?
     and ordered.created_at between begun.created_at and begun.created_at + ${LONGEST}
     and ordered.deleted_at is null and ordered.canceled_at is null and ordered.is_draft_order = false
    left join order_cart linked on linked.order_id = ordered.id and linked.deleted_at is null
    left join order_payment_collection paid_by on paid_by.order_id = ordered.id and paid_by.deleted_at is null
   where cart.id = coalesce(?, cart.id)
     and (linked.cart_id = cart.id or linked.order_id is null
           and ordered.email is not distinct from cart.email
           and ordered.customer_id is not distinct from cart.customer_id
           and coalesce(ordered.metadata ->> 'past_order_key', '') = '')
     and not exists (select from payment
           where payment.payment_collection_id = paid_by.payment_collection_id and payment.deleted_at is null)
     and not (linked.order_id is not null and cart.completed_at is not null and exists (
           select from order_summary where order_summary.order_id = ordered.id and order_summary.deleted_at is null
              and order_summary.version = ordered.version and totals ->> 'current_order_total' = '0'))
   group by ordered.id, begun.cart_id`;

/** Orders that are not whole yet, of one cart or of all. Where no ordering is unfinished it costs a look into an index. */
export async function findHalfPlaced(
  container: MedusaContainer,
  cart_id?: string,
): Promise<HalfPlaced[]> {
  const cart = cart_id ?? null;
  const [first] = await readRows(container, First, FIRST, [cart]);
  if (!first?.began_at) return [];
  return readRows(container, HalfPlaced, HALF_PLACED, [firstOrderId(first.began_at), cart]);
}
