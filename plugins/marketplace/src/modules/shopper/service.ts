import { MedusaService } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import { LogIns } from "../../sign-in/log-ins";
import { ShopperAccount } from "./models/shopper-account";
import { ShopperConsent } from "./models/shopper-consent";
import { ShopperOrder } from "./models/shopper-order";
import { ShopperSession } from "./models/shopper-session";

/** A log-in that holds, with what the market keeps of its shopper. */
export interface SignedInShopper {
  session_id: string;
  last_used_at: Date;
  account_id: string;
  email_confirmed_at: Date | null;
}

/** Keeps shoppers' accounts beside Medusa's customers: log-ins, consents, proofs of e-mails, which orders are whose. */
export class ShopperService extends MedusaService({
  ShopperAccount,
  ShopperSession,
  ShopperOrder,
  ShopperConsent,
}) {
  readonly logIns: LogIns;
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
    this.logIns = new LogIns(container.manager, {
      sessions: "shopper_session",
      accounts: "shopper_account",
      prefix: "shopsess",
    });
  }

  /** A log-in that holds at an instant, with its shopper; nothing where there is none of that account. */
  async whoSignedIn(
    session_id: string,
    account_id: string,
    now: Date,
  ): Promise<SignedInShopper | undefined> {
    const [row] = await this.#sql.execute<SignedInShopper>(
      `select session.id as session_id, session.last_used_at, account.id as account_id, account.email_confirmed_at
         from shopper_session session
         join shopper_account account on account.id = session.account_id and account.deleted_at is null
        where session.id = ? and session.account_id = ? and session.ended_at is null and session.expires_at > ?
          and session.deleted_at is null`,
      [session_id, account_id, now],
    );
    return row;
  }
}
