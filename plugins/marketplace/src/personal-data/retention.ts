import type { MedusaContainer } from "@medusajs/framework/types";
import type { Sql } from "@nang-gio/access/sql";
import { CART_DAYS, INVOICE_YEARS, MESSAGE_DAYS, ORDER_YEARS } from "../contract";
import { forgetOverConversations } from "../conversations/forget";
import { beginForgetting, forgetOrders, INVOICE_OWED, NO_MESSAGE } from "./forget-orders";
import { inTransaction } from "./in-transaction";
import { ERASED_MESSAGES } from "./tell-erased";

const DAY_MS = 86_400_000;
/** Longer than Medusa keeps any execution itself. */
const EXECUTION_DAYS = 7;

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);

function yearsBefore(now: Date, years: number): Date {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}

/** What a turn of the job forgot, in rows. */
export interface Forgotten {
  orders: number;
  invoices: number;
  carts: number;
  log_ins: number;
  proofs: number;
  invitations: number;
  messages: number;
  customers: number;
  executions: number;
  conversations: number;
}

const count = async (sql: Sql, statement: string, values: readonly unknown[]): Promise<number> =>
  (await sql.execute(`${statement} returning 1`, values)).length;

/** Orders of nobody's account in which nothing is open, and carts that nobody touches any more. */
async function forgetOld(sql: Sql, now: Date): Promise<Pick<Forgotten, "orders" | "carts">> {
  await beginForgetting(sql);
  const orders = await count(
    sql,
    `insert into forgotten_order select ordered.id, ${INVOICE_OWED} from "order" ordered
      where ordered.created_at < ? and coalesce(ordered.metadata ->> 'forgotten', '') <> 'true'
        and ordered.is_draft_order = false and ordered.deleted_at is null
        and not exists (select from shopper_order kept where kept.order_id = ordered.id and kept.deleted_at is null)
        and not exists (select from consignment where order_id = ordered.id
              and (state in ('placed', 'accepted', 'packed', 'shipped')
                or exists (select from consignment_return asked where asked.consignment_id = consignment.id
                             and asked.state in ('requested', 'received'))))
        and not exists (select from awaited_payment where order_id = ordered.id and balance > 0)`,
    [yearsBefore(now, ORDER_YEARS)],
  );
  const carts = await count(
    sql,
    `insert into forgotten_cart select id from cart
      where updated_at < ? and (email is not null or shipping_address_id is not null or metadata is not null)`,
    [daysBefore(now, CART_DAYS)],
  );
  await forgetOrders(sql);
  return { orders, carts };
}

/** What has no files: all in one transaction, set by set. */
function forgetRows(
  container: MedusaContainer,
  now: Date,
): Promise<Omit<Forgotten, "conversations">> {
  return inTransaction(container, async (sql) => {
    const { orders, carts } = await forgetOld(sql, now);
    const invoices = await count(
      sql,
      `update "order" set metadata = metadata - 'invoice'
        where metadata ->> 'forgotten' = 'true' and metadata -> 'invoice' is not null
          and extract(year from created_at at time zone 'Asia/Ho_Chi_Minh') + ?
            < extract(year from ?::timestamptz at time zone 'Asia/Ho_Chi_Minh')`,
      [INVOICE_YEARS, now],
    );
    const log_ins =
      (await count(sql, `delete from shopper_session where expires_at < ?`, [now])) +
      (await count(sql, `delete from seller_session where expires_at < ?`, [now]));
    const proofs =
      (await count(sql, `delete from auth_password_reset_token where expires_at < ?`, [now])) +
      (await count(
        sql,
        `update shopper_account set email_secret_hash = null, email_secret_until = null where email_secret_until < ?`,
        [now],
      ));
    const invitations = await count(
      sql,
      `delete from seller_invitation where expires_at < ? and accepted_at is null`,
      [daysBefore(now, CART_DAYS)],
    );
    // What stands in an inbox of the workspace is the co-operative's.
    const messages = await count(
      sql,
      `update notification set ${NO_MESSAGE}
        where channel <> 'workspace' and "to" <> '' and (created_at < ? or (${ERASED_MESSAGES} and created_at < ?))`,
      [daysBefore(now, MESSAGE_DAYS), daysBefore(now, 1)],
    );
    const customers = await count(
      sql,
      `delete from customer where has_account = false and created_at < ?
          and not exists (select from "order" where customer_id = customer.id)
          and not exists (select from cart where customer_id = customer.id)`,
      [yearsBefore(now, ORDER_YEARS)],
    );
    // Medusa forgets them after three days by itself; what it left holds whole carts.
    const executions = await count(
      sql,
      `delete from workflow_execution where state in ('done', 'failed', 'reverted') and updated_at < ?`,
      [daysBefore(now, EXECUTION_DAYS)],
    );
    return {
      ...{ orders, invoices, carts, log_ins, proofs, invitations, messages },
      ...{ customers, executions },
    };
  });
}

/**
 * Forgets what the market has no more reason to know, as `docs/personal-data.md` says of each table; a turn that was cut
 * short is made up for by the next.
 */
export async function forgetExpired(container: MedusaContainer, now: Date): Promise<Forgotten> {
  const rows = await forgetRows(container, now);
  return { ...rows, conversations: await forgetOverConversations(container, now) };
}
