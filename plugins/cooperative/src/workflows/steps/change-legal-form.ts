import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import type { LegalForm } from "../../legal-contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import { assertLegalChange, legalForm, sameForm } from "../../rules/legal-form";
import { assertPlain } from "../../rules/refuse";
import { assertRegistrationNumbersFree, foldedNames } from "../records/stores";
import { organisationsTurn, registry } from "./upsert-records";

/** From a day on an organisation is something else in law. */
export interface LegalChange extends LegalForm {
  organisation_id: string;
  from: string;
}

type Term = Awaited<ReturnType<CooperativeService["listLegalTerms"]>>[number];
type TermTrace = Pick<Term, "id" | "organisation_id" | "from" | "to"> & LegalForm;

/** What a step changed, enough to take it back. */
interface Trace {
  organisation: LegalForm & { id: string };
  made: string[];
  reopened: { id: string; to: string | null } | null;
  removed: TermTrace[];
}

async function read(service: CooperativeService, id: string) {
  const [organisation] = await service.listOrganisations(
    { id: [id] },
    { relations: ["legal_terms"], take: 1 },
  );
  if (!organisation) throw new Problem("not_found", "cooperative.not_found");
  return organisation;
}

/** Writes what an organisation is now in law; its number must be nobody else's. */
async function become(
  service: CooperativeService,
  organisation: LegalForm & { id: string; handle: string },
  form: LegalForm,
) {
  await assertRegistrationNumbersFree(service, [{ handle: organisation.handle, ...form }]);
  await service.updateOrganisations({
    id: organisation.id,
    ...legalForm(form),
    folded: foldedNames(form),
  });
}

async function undo(service: CooperativeService, { organisation, ...terms }: Trace) {
  await service.deleteLegalTerms(terms.made);
  if (terms.reopened) await service.updateLegalTerms(terms.reopened);
  if (terms.removed.length > 0) await service.createLegalTerms(terms.removed);
  await service.updateOrganisations({ ...organisation, folded: foldedNames(organisation) });
}

/**
 * Ends the present legal form of an organisation and begins another; the same once more changes nothing. Gives the
 * organisations changed.
 * @throws Problem `cooperative.not_found`, `cooperative.registration_number_taken`, or as `assertLegalChange`
 */
export const changeLegalFormStep = createStep(
  "change-legal-form",
  async ({ organisation_id, from, ...form }: LegalChange, { container }) => {
    const service = registry(container);
    for (const field of ["name", "name_en"] as const) assertPlain(field, form[field]);
    return organisationsTurn(container, async () => {
      const organisation = await read(service, organisation_id);
      const open = organisation.legal_terms.find(({ to }) => to === null);
      if (open?.from === from && sameForm(open, form)) {
        return new StepResponse<string[], Trace | null>([], null);
      }
      assertLegalChange(
        { ...legalForm(organisation), from: open?.from ?? null },
        { ...form, from: calendarDate(from) },
        dateInVietnam(new Date()),
      );
      const before = { id: organisation_id, ...legalForm(organisation) };
      await become(service, organisation, form);
      if (open) await service.updateLegalTerms({ id: open.id, to: from });
      const made = await service.createLegalTerms([
        ...(open ? [] : [{ organisation_id, ...legalForm(organisation), from: null, to: from }]),
        { organisation_id, ...legalForm(form), from, to: null },
      ]);
      return new StepResponse<string[], Trace | null>([organisation_id], {
        organisation: before,
        made: made.map(({ id }) => id),
        reopened: open ? { id: open.id, to: null } : null,
        removed: [],
      });
    });
  },
  async (trace, { container }) => {
    if (trace) await undo(registry(container), trace);
  },
);

/**
 * Takes out the present legal form of an organisation, which was recorded in error; the one before it holds again. Gives the
 * organisations changed.
 * @throws Problem `cooperative.legal_form_not_found`, `cooperative.legal_form_not_last`
 */
export const removeLegalFormStep = createStep(
  "remove-legal-form",
  async (
    { organisation_id, term_id }: { organisation_id: string; term_id: string },
    { container },
  ) => {
    const service = registry(container);
    return organisationsTurn(container, async () => {
      const organisation = await read(service, organisation_id);
      const terms = organisation.legal_terms as unknown as TermTrace[];
      const last = terms.find(({ id }) => id === term_id);
      if (!last) throw new Problem("not_found", "cooperative.legal_form_not_found");
      const before = terms.find(({ to }) => to !== null && to === last.from);
      if (last.to !== null || !before) {
        throw new Problem("not_allowed", "cooperative.legal_form_not_last");
      }
      const isFirst = before.from === null;
      const removed = isFirst ? [last, before] : [last];
      await become(service, organisation, before);
      await service.deleteLegalTerms(removed.map(({ id }) => id));
      if (!isFirst) await service.updateLegalTerms({ id: before.id, to: null });
      return new StepResponse<string[], Trace>([organisation_id], {
        organisation: { id: organisation_id, ...legalForm(organisation) },
        made: [],
        reopened: isFirst ? null : { id: before.id, to: before.to },
        removed: removed.map(({ id, organisation_id: of, from, to, ...form }) => ({
          ...{ id, organisation_id: of, from, to },
          ...legalForm(form),
        })),
      });
    });
  },
  async (trace, { container }) => {
    if (trace) await undo(registry(container), trace);
  },
);
