import type { Turn } from "../modules/trade-event/turn";
import { refuse } from "./refuse";

/** A co-operative and a buyer at an event. */
export interface Sides {
  organisation_id: string;
  buyer_id: string;
}

/** Both are of the event: an organisation that is registered or came, and a buyer who was not taken back. */
export async function assertSides(
  { sql, event }: Turn,
  { organisation_id, buyer_id }: Sides,
): Promise<void> {
  const [sides] = await sql.execute<{ there: boolean; buyer: boolean }>(
    `select exists (select from "trade_event_attendance" where "event_id" = ? and "organisation_id" = ?
                       and "cancelled_at" is null and "deleted_at" is null)
         or exists (select from "trade_event_participation" where "event_id" = ? and "organisation_id" = ?
                       and "state" = 'registered' and "deleted_at" is null) as "there",
            exists (select from "trade_event_buyer" where "id" = ? and "event_id" = ?
                       and "cancelled_at" is null and "deleted_at" is null) as "buyer"`,
    [event.id, organisation_id, event.id, organisation_id, buyer_id, event.id],
  );
  if (!sides?.there) refuse("organisation_not_registered", "organisation_id");
  if (!sides.buyer) refuse("buyer_not_there", "buyer_id");
}
