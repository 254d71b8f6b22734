import type { Sql } from "@nang-gio/access/sql";
/** What stands in an order where its shopper was named: the same in every language, and nobody's name. */
export const NOBODY = "***";

/**
 * That the books need an order's invoice with its buyer: one was asked for, and goods were sold (Accounting Law
 * 88/2015/QH13, Article 41; Decree 174/2016/NĐ-CP, Article 13).
 */
export const INVOICE_OWED = `(coalesce(jsonb_typeof(ordered.metadata -> 'invoice'), '') = 'object'
  and exists (select from consignment sold where sold.order_id = ordered.id and sold.state = 'delivered'))`;

/** Orders whose shopper is forgotten within a transaction, and whether the invoice's buyer stays. */
const ORDERS = `create temporary table forgotten_order (id text primary key, keep_invoice boolean not null) on commit drop`;
/** Carts whose shopper is forgotten within a transaction. */
const CARTS = `create temporary table forgotten_cart (id text primary key) on commit drop`;

/** An address becomes its province alone, which fees and reports need and which names nobody. */
const NO_ADDRESS = `first_name = '${NOBODY}', last_name = null, company = null, phone = null, address_1 = '${NOBODY}',
  address_2 = null, city = null, postal_code = null,
  metadata = jsonb_strip_nulls(jsonb_build_object('province_code', province)), updated_at = now()`;

const OF_ORDERS = `(select consignment.id from consignment join forgotten_order on forgotten_order.id = consignment.order_id)`;
const COLLECTIONS = `(select link.payment_collection_id from order_payment_collection link
    join forgotten_order on forgotten_order.id = link.order_id
  union select link.payment_collection_id from cart_payment_collection link
    join forgotten_cart on forgotten_cart.id = link.cart_id)`;
const FULFILLMENTS = `(select link.fulfillment_id from order_fulfillment link
    join forgotten_order on forgotten_order.id = link.order_id
  union select link.fulfillment_id from return_fulfillment link join "return" on "return".id = link.return_id
    join forgotten_order on forgotten_order.id = "return".order_id)`;

/** A message is told no more whom it was for and what it said; its key stays, so that it is not sent anew. */
export const NO_MESSAGE = `"to" = '', data = '{}'::jsonb, provider_data = null, external_id = null, updated_at = now()`;

/** In this order: the messages are found by what the later statements take away. */
const STATEMENTS = [
  `insert into forgotten_cart select distinct link.cart_id from order_cart link
     join forgotten_order on forgotten_order.id = link.order_id on conflict do nothing`,
  `update notification told set ${NO_MESSAGE}
     from (select 'order' as kind, ordered.id as about, ordered.email, address.phone
             from forgotten_order join "order" ordered on ordered.id = forgotten_order.id
             left join order_address address on address.id = ordered.shipping_address_id
           union all
           select 'consignment', consignment.id, ordered.email, address.phone
             from forgotten_order join "order" ordered on ordered.id = forgotten_order.id
             join consignment on consignment.order_id = ordered.id
             left join order_address address on address.id = ordered.shipping_address_id) shopper
    where told.resource_type = shopper.kind and told.resource_id = shopper.about
      and told."to" in (shopper.email, shopper.phone)`,
  // Staff's change of an address leaves the one before, which only the change still names.
  `update order_address set ${NO_ADDRESS}, customer_id = null
     where id in (
       select unnest(array[ordered.shipping_address_id, ordered.billing_address_id]) from "order" ordered
         join forgotten_order on forgotten_order.id = ordered.id
       union select unnest(array[change.details #>> '{old,id}', change.details #>> '{new,id}'])
         from order_change_action change join forgotten_order on forgotten_order.id = change.order_id)`,
  `update order_change_action change set details = change.details - 'old' - 'new', internal_note = null
     from forgotten_order where change.order_id = forgotten_order.id
      and change.action in ('UPDATE_ORDER_PROPERTIES', 'TRANSFER_CUSTOMER')`,
  `update order_change change set internal_note = null, declined_reason = null
     from forgotten_order where change.order_id = forgotten_order.id`,
  `update "order" ordered
      set email = null, customer_id = null, updated_at = now(),
          metadata = coalesce((select jsonb_object_agg(key, value) from jsonb_each(ordered.metadata)
              where key in ('language', 'past_order_key') or (key = 'invoice' and forgotten_order.keep_invoice)), '{}')
            || '{"forgotten": true}'
     from forgotten_order where ordered.id = forgotten_order.id`,
  `update consignment_event set request = null,
          note = case when (kind = 'moved' and state = 'shipped') or kind = 'part_sent' then note end
    where consignment_id in ${OF_ORDERS}`,
  `update consignment_return set note = null, pictures = '{}', updated_at = now() where consignment_id in ${OF_ORDERS}`,
  `update fulfillment_address set ${NO_ADDRESS} where id in (
     select delivery_address_id from fulfillment where id in ${FULFILLMENTS})`,
  `update return_item set note = null from "return", forgotten_order
    where "return".id = return_item.return_id and forgotten_order.id = "return".order_id`,
  `update refund set note = null from payment
    where payment.id = refund.payment_id and payment.payment_collection_id in ${COLLECTIONS}`,
  `update payment_session set context = null where payment_collection_id in ${COLLECTIONS}`,
  `delete from cart_address where id in (
     select unnest(array[cart.shipping_address_id, cart.billing_address_id]) from cart
       join forgotten_cart on forgotten_cart.id = cart.id)`,
  `update cart set email = null, customer_id = null, metadata = null
     from forgotten_cart where cart.id = forgotten_cart.id`,
] as const;

/** Opens what {@link forgetOrders} reads, within a transaction. */
export async function beginForgetting(sql: Sql): Promise<void> {
  await sql.execute(ORDERS);
  await sql.execute(CARTS);
}

/**
 * Takes the shopper out of the orders and carts that `forgotten_order` and `forgotten_cart` name: who got it, where and
 * how they were told. What was sold, for how much and when stays, so that ledger, settlements and reports do.
 */
export async function forgetOrders(sql: Sql): Promise<void> {
  for (const statement of STATEMENTS) await sql.execute(statement);
}
