import { type CalendarDate, holdsOn } from "@nang-gio/vietnam";
import { MANAGEMENT_TITLES, type Title, type WomenLed, type WomenLedReason } from "../contract";

/** A person in an office, `[from, to)`. */
export interface OfficeTermFact {
  id: string;
  person_name: string;
  sex: "female" | "male";
  title: Title;
  from: CalendarDate;
  to: CalendarDate | null;
}

/** Workers counted on a day. */
export interface LabourFact {
  id: string;
  as_of: CalendarDate;
  workers: number;
  women: number;
}

/** More than this share of women workers makes "many jobs for women"; the plan says over 50%. */
export const WOMEN_MAJORITY_SHARE = 0.5;

const MANAGEMENT: ReadonlySet<Title> = new Set(MANAGEMENT_TITLES);

/** The newest labour snapshot taken on a day or before it. */
export function newestSnapshot<Snapshot extends { as_of: CalendarDate }>(
  snapshots: readonly Snapshot[],
  day: CalendarDate,
): Snapshot | undefined {
  return snapshots
    .filter((snapshot) => snapshot.as_of <= day)
    .reduce<Snapshot | undefined>(
      (newest, snapshot) => (!newest || snapshot.as_of > newest.as_of ? snapshot : newest),
      undefined,
    );
}

/**
 * Whether an organisation is women-led on a day, with each reason and its record: a woman holds a
 * management title that day, or strictly more than half of the workers are women by the newest
 * snapshot. Source: Decision 01/QĐ-TTg of 3 January 2023 and the provincial plan, eligibility.
 */
export function womenLed(
  facts: { terms: readonly OfficeTermFact[]; labour: readonly LabourFact[] },
  day: CalendarDate,
  majorityShare: number = WOMEN_MAJORITY_SHARE,
): WomenLed {
  const reasons: WomenLedReason[] = facts.terms
    .filter((term) => term.sex === "female" && MANAGEMENT.has(term.title) && holdsOn(term, day))
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
    .map((term) => ({
      kind: "woman_in_management",
      term_id: term.id,
      title: term.title,
      person_name: term.person_name,
      since: term.from,
    }));
  const labour = newestSnapshot(facts.labour, day);
  if (labour && labour.women > labour.workers * majorityShare) {
    reasons.push({
      kind: "majority_women_workers",
      labour_snapshot_id: labour.id,
      as_of: labour.as_of,
      workers: labour.workers,
      women: labour.women,
    });
  }
  return { holds: reasons.length > 0, reasons, as_of: day };
}
