import type { Sql } from "@nang-gio/access/sql";
import { beginForgetting, forgetOrders, INVOICE_OWED, NO_MESSAGE } from "./forget-orders";
import { MESSAGES_OF } from "./held/messages";
import type { DataSubject } from "./holder";

/** Takes the customers of these ids out of all of Medusa that names them by their id. */
const CUSTOMERS = [
  `delete from account_holder where id in (
     select account_holder_id from customer_account_holder where customer_id in (select id from forgotten_customer))`,
  `delete from customer_account_holder where customer_id in (select id from forgotten_customer)`,
  `delete from promotion_campaign_budget_usage where attribute_value in (select id from forgotten_customer)
      or attribute_value in (select email from customer where id in (select id from forgotten_customer))`,
  `update "order" set customer_id = null where customer_id in (select id from forgotten_customer)`,
  `update order_address set customer_id = null where customer_id in (select id from forgotten_customer)`,
  `update cart set customer_id = null where customer_id in (select id from forgotten_customer)`,
  // Address book and groups go with it.
  `delete from customer where id in (select id from forgotten_customer)`,
] as const;

/** What of the account itself goes: it is known by its customer's id, as its identity is. */
const ACCOUNT = [
  `delete from auth_identity where id in (
     select auth_identity_id from provider_identity where provider = 'emailpass' and entity_id = ?)`,
  `delete from shopper_session where account_id = ?`,
  `delete from shopper_consent where account_id = ?`,
  `delete from shopper_order where account_id = ?`,
  `delete from shopper_account where id = ?`,
] as const;

/** Executions that the workflow engine keeps for some days carry carts and orders whole. */
const EXECUTIONS = `
  delete from workflow_execution where state in ('done', 'failed', 'reverted') and exists (
    select from (select id from forgotten_order union select id from forgotten_cart
                 union select id from forgotten_customer) gone
     where strpos(execution::text, gone.id) > 0 or strpos(context::text, gone.id) > 0)`;

/** Takes what is kept of an account beside its customer, with its way to sign in; done again it changes nothing. */
export async function dropAccount(sql: Sql, account_id: string): Promise<void> {
  for (const statement of ACCOUNT) await sql.execute(statement, [account_id]);
}

/**
 * Erases an account within a transaction: its orders lose their shopper, all else of it goes. Erased again it changes
 * nothing. Of an e-mail that was not proved, only what is in the account goes: the rest may be another's.
 */
export async function eraseAccount(
  sql: Sql,
  { account_id, email, email_confirmed, order_ids }: DataSubject,
): Promise<void> {
  const orders = JSON.stringify(order_ids);
  await beginForgetting(sql);
  await sql.execute(
    `insert into forgotten_order select ordered.id, ${INVOICE_OWED} from "order" ordered
      where ordered.id in (select jsonb_array_elements_text(?::jsonb))`,
    [orders],
  );
  await sql.execute(
    `insert into forgotten_cart select cart.id from cart
      where cart.id in (select cart_id from shopper_order where account_id = ?)
         or (?::boolean and (cart.customer_id = ? or lower(cart.email) = ?)
             and not exists (select from order_cart where cart_id = cart.id))`,
    [account_id, email_confirmed, account_id, email],
  );
  await sql.execute(
    `create temporary table forgotten_customer on commit drop as
     select customer.id from customer where customer.id = ?
        or (?::boolean and customer.has_account = false and lower(customer.email) = ?)`,
    [account_id, email_confirmed, email],
  );
  await sql.execute(`update notification set ${NO_MESSAGE} where ${MESSAGES_OF}`, [
    email,
    orders,
    orders,
  ]);
  await forgetOrders(sql);
  await sql.execute(EXECUTIONS);
  await sql.execute(
    `delete from cart where completed_at is null and id in (select id from forgotten_cart)`,
  );
  for (const statement of CUSTOMERS) await sql.execute(statement);
  await dropAccount(sql, account_id);
}
