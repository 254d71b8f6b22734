import { MedusaService } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import {
  countRows,
  giveTables,
  moveTables,
  type Pair,
  tablesChangedSince,
} from "@nang-gio/cooperative/succession/move-rows";
import { LogIns } from "../../sign-in/log-ins";
import { LegalPapers } from "./models/legal-papers";
import { SellerAccount } from "./models/seller-account";
import { SellerClaim } from "./models/seller-claim";
import { SellerInvitation } from "./models/seller-invitation";
import { SellerMembership } from "./models/seller-membership";
import { SellerPayoutAccount } from "./models/seller-payout-account";
import { SellerSession } from "./models/seller-session";
import { SellingStanding } from "./models/selling-standing";
import { SellingStandingEvent } from "./models/selling-standing-event";
import { seal, unseal } from "./seal";
import { whoSignedIn } from "./who-signed-in";

/** Tables of people who work for an organisation or ask to, and of what it is known by to the market. */
const HANDED_OVER = ["seller_membership", "seller_claim", "seller_invitation"] as const;
/** Of these an organisation has one; where the receiver has its own, the giver keeps the other. */
const ONE_EACH = ["selling_standing", "seller_payout_account"] as const;
/** By what a row of the receiver is for the same person as one of the giver, or stands in the place of any. */
const TWINS: Partial<Record<string, string>> = {
  seller_membership: `own."to" is null and other."to" is null and other."account_id" = own."account_id"`,
  seller_claim: `other."account_id" = own."account_id"`,
  selling_standing: "true",
  seller_payout_account: "true",
};

/** Options of the plugin. */
export interface SellerOptions {
  /** By which numbers of identity cards are encrypted. */
  identityKey: string;
}

/** Keeps who sells: people, their memberships of co-operatives, by what and whether a co-operative may sell. */
export class SellerService extends MedusaService({
  LegalPapers,
  SellerAccount,
  SellerClaim,
  SellerInvitation,
  SellerMembership,
  SellerPayoutAccount,
  SellerSession,
  SellingStanding,
  SellingStandingEvent,
}) {
  readonly logIns: LogIns;
  readonly #sql: Sql;
  readonly #identityKey: string;

  constructor(container: { manager: Sql }, options: SellerOptions, ...rest: unknown[]) {
    super(container, options, ...rest);
    this.#sql = container.manager;
    this.#identityKey = options.identityKey;
    this.logIns = new LogIns(container.manager, {
      sessions: "seller_session",
      accounts: "seller_account",
      prefix: "selsess",
    });
  }

  /** The number of a card as it is kept. */
  sealIdentity(number: string): string {
    return seal(number, this.#identityKey);
  }

  /** The number of a card that was kept; nothing where the key has changed since. */
  readIdentity(sealed: string): string | undefined {
    return unseal(sealed, this.#identityKey);
  }

  /** How many people an organisation has or has had, and how many ask or are asked. */
  countPeople(organisation_id: string) {
    return countRows(this.#sql, HANDED_OVER, organisation_id);
  }

  /** Hands over people, and standing and bank account where the receiver has none; gives their ids by table. */
  handOver(pair: Pair): Promise<Record<string, string[]>> {
    return moveTables(this.#sql, [...HANDED_OVER, ...ONE_EACH], pair, TWINS);
  }

  /** Gives records, by table and id, to an organisation. */
  give(records: Record<string, string[]>, organisation_id: string): Promise<void> {
    return giveTables(this.#sql, [...HANDED_OVER, ...ONE_EACH], records, organisation_id);
  }

  /** Which of two organisations' people were written after an instant, by table. */
  changedSince(pair: Pair, since: Date): Promise<string[]> {
    return tablesChangedSince(this.#sql, [...HANDED_OVER, ...ONE_EACH], pair, since);
  }

  /** A log-in that holds at an instant, with its person; nothing where there is none of that account. */
  whoSignedIn(session_id: string, account_id: string, now: Date) {
    return whoSignedIn(this.#sql, session_id, account_id, now);
  }
}
