import { z } from "zod";
import type { EvidenceRow } from "../contract";

/** A record of one organisation that counts, and the day by which it does. */
export const Counted = z.object({
  id: z.string(),
  title: z.string(),
  title_en: z.string().nullable(),
  day: z.string(),
  organisation_id: z.string(),
});
export type Counted = z.infer<typeof Counted>;

/** Evidence of records of organisations, with what each counts for. */
export function evidenceOf<Row extends Counted>(
  rows: readonly Row[],
  countsOf: (row: Row) => EvidenceRow["counts"],
): EvidenceRow[] {
  return rows.map((row) => {
    const { id, title, title_en, day, organisation_id } = row;
    const opens = { event_id: null, event_title: null, organisation_id };
    return { id, title, title_en, day, ...opens, counts: countsOf(row) };
  });
}

/** SQL for the day in Vietnam of an instant, `YYYY-MM-DD`. */
export const dayOf = (instant: string) =>
  `to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

/** SQL for the day in Vietnam from which a `listing` is in the shop: as it was made, or as it was approved for later. */
export const LISTED_ON = `greatest(${dayOf("listing.created_at")}, coalesce(listing.publish_on, ''))`;

/**
 * SQL that is true of a `standing` by which its organisation might sell on a day, the one value that it takes; of one that
 * never moved since standings are kept, since it has it.
 */
export const MIGHT_SELL_ON = `(
  select case when count(move.id) = 0 then standing.state = 'approved' and ${dayOf("standing.since")} <= moment.day
         else (array_agg(move.state order by move.created_at desc, move.id desc)
                filter (where ${dayOf("move.created_at")} <= moment.day))[1] = 'approved' end
    from (select ?::text as day) moment
    left join selling_standing_event move on move.standing_id = standing.id and move.deleted_at is null
   group by moment.day)`;
