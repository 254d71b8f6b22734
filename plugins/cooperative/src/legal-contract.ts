import { z } from "zod";
import { day, text } from "./contract-fields";
import { ORGANISATION_KINDS, type OrganisationKind } from "./vocabulary";

/** What the law knows an organisation as. */
export interface LegalForm {
  kind: OrganisationKind;
  name: string;
  name_en: string | null;
  registration_number: string | null;
}

/**
 * `POST /admin/cooperatives/:id/legal-forms`: from a day on an organisation is something else in law, such as a group that
 * became a co-operative. Without a day it corrects what was recorded in error of the form that holds now.
 */
export const LegalFormBody = z.strictObject({
  from: day.nullable(),
  kind: z.enum(ORGANISATION_KINDS),
  name: text(200),
  name_en: text(200).nullable().default(null),
  registration_number: text(50).nullable().default(null),
});
export type LegalFormBody = z.infer<typeof LegalFormBody>;

/** A legal form with the days on which it held, `[from, to)`; `from` is null for the first, `to` for the present one. */
export interface AdminLegalForm extends LegalForm {
  id: string;
  from: string | null;
  to: string | null;
  recorded_at: string;
}
