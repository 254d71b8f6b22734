import { calendarDate, formatDate } from "@nang-gio/vietnam";
import type { EvidenceRow } from "../../contract";
import type { Trained } from "../../training/read/trained";

/** The end of an indicator's period that has come: what is ahead does not count. */
export const lastDay = ({ to, today }: { to: string; today: string }) => (to < today ? to : today);

/** Each person once, by the last of what is given. */
export function lastOfEach(trained: readonly Trained[]): Trained[] {
  const last = new Map(trained.map((one) => [one.person_id, one]));
  return [...last.values()].sort(
    (one, other) =>
      one.day.localeCompare(other.day) || one.person_id.localeCompare(other.person_id),
  );
}

/** A person as a row of evidence: by the course and the organisation, never by name. */
export function personRow(
  { person_id, course_title, day, organisation_id }: Trained,
  counts: EvidenceRow["counts"],
): EvidenceRow {
  const on = formatDate(calendarDate(day));
  return {
    ...{ id: person_id, title: `${course_title} (${on})`, title_en: null, day },
    ...{ event_id: null, event_title: null, organisation_id, counts },
  };
}
