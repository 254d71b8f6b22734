import type { MedusaContainer } from "@medusajs/framework/types";
import { legalFormsOf } from "@nang-gio/cooperative/read/legal-forms";
import { calendarDate, startOfDayInVietnam } from "@nang-gio/vietnam";
import type { KindSpan } from "../modules/marketplace/sales";

const start = (day: string | null) =>
  day === null ? null : startOfDayInVietnam(calendarDate(day));

/** Of which kind organisations are and were, day by day in Vietnam. */
export async function kindSpans(
  container: MedusaContainer,
  organisationIds: readonly string[],
): Promise<KindSpan[]> {
  const organisations = await legalFormsOf(container, organisationIds);
  return [...organisations].flatMap(([organisation_id, { kind, legal_terms }]): KindSpan[] =>
    legal_terms.length === 0
      ? [{ organisation_id, kind, from: null, to: null }]
      : legal_terms.map((term) => ({
          ...{ organisation_id, kind: term.kind },
          from: start(term.from),
          to: start(term.to),
        })),
  );
}
