import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import type { EventFacts } from "../../events-contract";
import type { EventChange, EventSide, EventSubject } from "../../vocabulary";

/** An event as it is kept, as far as rules ask. */
export interface KeptEvent extends EventFacts {
  link: string | null;
  commune_code: string | null;
  address: string | null;
  organisers: string[];
  budget: number | null;
  cancel_reason: string | null;
  revision: number;
}

/** Who does something. */
export interface Actor {
  id: string | null;
  side: EventSide;
}

/** One line of the trail. */
export interface Told {
  subject: EventSubject;
  subject_id: string;
  organisation_id?: string | null;
  change: EventChange;
  before?: object | null;
  after?: object | null;
}

/** What is done at one event, alone: nobody else changes it meanwhile, and all of it is kept or nothing. */
export interface Turn {
  sql: Sql;
  event: KeptEvent;
  tell(told: Told): Promise<void>;
}

/** Writes lines of the trail. */
export function teller(sql: Sql, event_id: string, { id, side }: Actor): Turn["tell"] {
  return async ({ subject, subject_id, organisation_id, change, before, after }) => {
    await sql.execute(
      `insert into "trade_event_change" ("id", "event_id", "subject", "subject_id", "organisation_id", "change", "side",
           "actor_id", "before", "after", "happened_at")
       values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, clock_timestamp())`,
      [
        ...[generateEntityId(undefined, "tevchg"), event_id, subject, subject_id],
        ...[organisation_id ?? null, change, side, id],
        ...[before, after].map((part) => (part ? JSON.stringify(part) : null)),
      ],
    );
  };
}
