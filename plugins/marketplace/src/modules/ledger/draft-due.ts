import type { Sql } from "@nang-gio/access/sql";
import { type CalendarDate, calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { nextPeriod, type SettlementPeriod } from "../../rules/settlement-periods";
import { draftSettlement, topUpDraft, unsettledBefore } from "./settlement-sql";

/** Of which organisation, until which day (periods that end on it have ended), by how long periods, asked by whom. */
export interface DueFor {
  organisation_id: string;
  today: CalendarDate;
  kind: SettlementPeriod;
  actor_id: string | null;
}

/**
 * Drafts the settlements of an organisation whose period has ended by a day, each period's own, and takes into its last
 * one, while that is a draft, what was posted late. Gives how many it drafted. One at a time for an organisation.
 */
export async function draftDue(
  sql: Sql,
  { organisation_id, today, kind, actor_id }: DueFor,
  newId: (prefix: string) => string,
): Promise<number> {
  for (let drafted = 0; ; ) {
    const [unsettled] = await unsettledBefore(sql, today, organisation_id);
    if (!unsettled) return drafted;
    const { oldest, last } = unsettled;
    const until = last ? calendarDate(last.period_to) : null;
    const day = dateInVietnam(oldest);
    if (last?.state === "draft" && until !== null && day < until) {
      await topUpDraft(sql, { id: last.id, organisation_id, period_to: until });
      continue;
    }
    const period = nextPeriod(day, until, kind);
    if (period.to > today) return drafted;
    const ids = { id: newId("settle"), event_id: newId("settlev") };
    await draftSettlement(sql, { ...ids, organisation_id, period, actor_id });
    drafted += 1;
  }
}
