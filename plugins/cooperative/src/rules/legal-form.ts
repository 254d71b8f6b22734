import { type CalendarDate, calendarDate, formatDate } from "@nang-gio/vietnam";
import type { LegalForm } from "../legal-contract";
import type { OrganisationKind } from "../vocabulary";
import { refuse } from "./refuse";

/** A legal form with the days on which it held, `[from, to)`; the first has no `from`. */
export interface LegalTermRow extends LegalForm {
  from: string | null;
  to: string | null;
}

/** An organisation as it is now, with what it was. */
export type WithLegalTerms = LegalForm & { legal_terms: readonly LegalTermRow[] };

/** Legal persons that are entered into the business register (Law on Co-operatives 17/2023/QH15). */
const REGISTERED: readonly OrganisationKind[] = ["cooperative", "cooperative_union"];

/** The fields of a legal form alone. */
export function legalForm({ kind, name, name_en, registration_number }: LegalForm): LegalForm {
  return { kind, name, name_en, registration_number };
}

/** What the law knew an organisation as on a day; one whose form never changed is what it is. */
export function legalFormOn(organisation: WithLegalTerms, day: CalendarDate): LegalForm {
  const term = organisation.legal_terms.find(
    ({ from, to }) => (from === null || from <= day) && (to === null || day < to),
  );
  return legalForm(term ?? organisation);
}

/** Whether two legal forms say the same. */
export function sameForm(one: LegalForm, other: LegalForm): boolean {
  return JSON.stringify(legalForm(one)) === JSON.stringify(legalForm(other));
}

/**
 * Checks that an organisation may be something else from a day on. A form begins after the one that it follows, not in the
 * future, and says something new; a group becomes a legal person with its number.
 * @throws Problem that names the field
 */
export function assertLegalChange(
  before: LegalForm & { from: string | null },
  after: LegalForm & { from: CalendarDate },
  today: CalendarDate,
): void {
  if (after.from > today) refuse("in_the_future", "from", { value: formatDate(after.from) });
  if (before.from !== null && after.from <= before.from) {
    refuse("legal_form_ahead", "from", { from: formatDate(calendarDate(before.from)) });
  }
  if (sameForm(before, after)) refuse("legal_form_same", "kind");
  const newlyRegistered = REGISTERED.includes(after.kind) && after.kind !== before.kind;
  if (newlyRegistered && !after.registration_number) {
    refuse("legal_form_number", "registration_number");
  }
}
