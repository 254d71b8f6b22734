import { Problem } from "@nang-gio/access/problem";
import { type CalendarDate, calendarDate, dateInVietnam, fold } from "@nang-gio/vietnam";
import type {
  LabourSnapshotInput,
  OcopCertificateInput,
  OfficeTermInput,
  OrganisationInput,
} from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import { type CertificateState, expiresOn, stateOn } from "../../rules/ocop";
import type { RecordStore } from "./upsert";

const KEY_SEPARATOR = "\u0000";

type OrganisationRecord = OrganisationInput & { folded?: string };
type OfTheOrganisation<Input> = Omit<Input, "organisation_handle"> & { organisation_id: string };

/** A certificate as it is kept: its state may have been ended by the calendar. */
export type CertificateRecord = Omit<OfTheOrganisation<OcopCertificateInput>, "state"> & {
  state: CertificateState;
};

function refuseMerged(merged: { name: string } | undefined): void {
  if (!merged) return;
  throw new Problem("conflict", "cooperative.merged", { params: { name: merged.name } });
}

/** Ids of organisations by handle. @throws Problem `cooperative.unknown_organisation`. */
export async function organisationIds(
  service: CooperativeService,
  handles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(handles)];
  const found = await service.listOrganisations(
    { handle: wanted },
    { select: ["id", "handle", "name", "merged_into"], take: wanted.length },
  );
  refuseMerged(found.find(({ merged_into }) => merged_into));
  const ids = new Map(found.map(({ handle, id }) => [handle, id]));
  const missing = wanted.find((handle) => !ids.has(handle));
  if (missing) {
    throw new Problem("invalid_data", "cooperative.unknown_organisation", {
      field: "organisation_handle",
      params: { handle: missing },
    });
  }
  return ids;
}

/** @throws Problem `cooperative.handle_taken` when an organisation is there under one of the handles. */
export async function assertHandlesFree(
  service: CooperativeService,
  inputs: readonly OrganisationInput[],
): Promise<void> {
  const [taken] = await service.listOrganisations(
    { handle: inputs.map(({ handle }) => handle) },
    { select: ["handle"], take: 1 },
  );
  if (!taken) return;
  const { handle } = taken;
  throw new Problem("conflict", "cooperative.handle_taken", {
    field: "handle",
    params: { handle },
  });
}

/** @throws Problem `cooperative.merged` when an organisation is only the record of a duplicate that was merged. */
export async function assertNotMerged(
  service: CooperativeService,
  handles: readonly string[],
): Promise<void> {
  const [merged] = await service.listOrganisations(
    { handle: [...handles], merged_into: { $ne: null } },
    { select: ["name"], take: 1 },
  );
  refuseMerged(merged);
}

/** @throws Problem `cooperative.registration_number_taken` when another organisation has the number. */
export async function assertRegistrationNumbersFree(
  service: CooperativeService,
  inputs: ReadonlyArray<Pick<OrganisationInput, "handle" | "registration_number">>,
): Promise<void> {
  const owners = new Map<string, string>();
  const refuse = (value: string) => {
    throw new Problem("conflict", "cooperative.registration_number_taken", {
      field: "registration_number",
      params: { value },
    });
  };
  for (const { registration_number: number, handle } of inputs) {
    if (!number) continue;
    if (owners.has(number) && owners.get(number) !== handle) refuse(number);
    owners.set(number, handle);
  }
  if (owners.size === 0) return;
  const found = await service.listOrganisations(
    { registration_number: [...owners.keys()], merged_into: null },
    { select: ["handle", "registration_number"], take: null },
  );
  for (const { handle, registration_number: number } of found) {
    if (number && owners.get(number) !== handle) refuse(number);
  }
}

/** Puts the organisation's id in place of its handle. */
export async function withOrganisationIds<Input extends { organisation_handle: string }>(
  service: CooperativeService,
  inputs: readonly Input[],
): Promise<Array<OfTheOrganisation<Input>>> {
  const ids = await organisationIds(
    service,
    inputs.map((input) => input.organisation_handle),
  );
  return inputs.map(({ organisation_handle, ...rest }) => ({
    ...rest,
    organisation_id: ids.get(organisation_handle) ?? "",
  }));
}

/** Names of an organisation as they are found by. */
export function foldedNames({ name, name_en }: { name: string; name_en?: string | null }): string {
  return fold([name, name_en].filter(Boolean).join(" "));
}

/** What is written of an organisation's kind, names and number corrects the legal form that holds now. */
async function correctOpenForms(
  service: CooperativeService,
  inputs: ReadonlyArray<Partial<OrganisationRecord> & { id: string }>,
): Promise<void> {
  const open = await service.listLegalTerms(
    { organisation_id: inputs.map(({ id }) => id), to: null },
    { select: ["id", "organisation_id"], take: null },
  );
  const said = new Map(inputs.map((input) => [input.id, input]));
  const corrected = open.map(({ id, organisation_id }) => {
    const { kind, name, name_en, registration_number } = said.get(organisation_id) ?? {};
    return { id, kind, name, name_en, registration_number };
  });
  if (corrected.length > 0) await service.updateLegalTerms(corrected);
}

/** Organisations by handle. */
export function organisationStore(service: CooperativeService): RecordStore<OrganisationRecord> {
  const written = (input: Partial<OrganisationRecord>) => ({
    ...input,
    ...(input.name ? { folded: foldedNames({ name: input.name, name_en: input.name_en }) } : {}),
    picture: input.picture as Record<string, unknown> | null | undefined,
  });
  return {
    keyOf: ({ handle }) => handle,
    find: async (inputs) =>
      (await service.listOrganisations(
        { handle: inputs.map(({ handle }) => handle) },
        { take: inputs.length },
      )) as Array<OrganisationRecord & { id: string }>,
    create: (inputs) =>
      service.createOrganisations(
        inputs.map((input) => ({ priority_lines: [], ...written(input) }) as never),
      ),
    update: async (inputs) => {
      await service.updateOrganisations(inputs.map((input) => written(input) as never));
      await correctOpenForms(service, inputs);
    },
    remove: (ids) => service.deleteOrganisations(ids),
  };
}

/** Office terms by organisation, person, title and first day. */
export function officeTermStore(
  service: CooperativeService,
): RecordStore<OfTheOrganisation<OfficeTermInput>> {
  return {
    keyOf: (term) =>
      [term.organisation_id, term.person_name, term.title, term.from].join(KEY_SEPARATOR),
    find: (inputs) =>
      service.listOfficeTerms(
        { organisation_id: [...new Set(inputs.map((input) => input.organisation_id))] },
        { take: null },
      ),
    create: (inputs) => service.createOfficeTerms(inputs),
    update: (inputs) => service.updateOfficeTerms(inputs),
    remove: (ids) => service.deleteOfficeTerms(ids),
  };
}

/** Labour snapshots by organisation and day. */
export function labourStore(
  service: CooperativeService,
): RecordStore<OfTheOrganisation<LabourSnapshotInput>> {
  return {
    keyOf: (snapshot) => [snapshot.organisation_id, snapshot.as_of].join(KEY_SEPARATOR),
    find: (inputs) =>
      service.listLabourSnapshots(
        { organisation_id: [...new Set(inputs.map((input) => input.organisation_id))] },
        { take: null },
      ),
    create: (inputs) => service.createLabourSnapshots(inputs),
    update: (inputs) => service.updateLabourSnapshots(inputs),
    remove: (ids) => service.deleteLabourSnapshots(ids),
  };
}

/**
 * OCOP certificates by number. The day of expiry is computed, and a certificate said to be verified is
 * kept as expired where its 36 months are over on the day given.
 */
export function certificateStore(
  service: CooperativeService,
  day: CalendarDate = dateInVietnam(new Date()),
): RecordStore<CertificateRecord> {
  return {
    keyOf: ({ number }) => number,
    asStored: (input) => ({
      ...input,
      state: stateOn({ state: input.state, issued_on: calendarDate(input.issued_on) }, day),
    }),
    find: async (inputs) =>
      (await service.listOcopCertificates(
        { number: inputs.map(({ number }) => number) },
        { take: inputs.length },
      )) as Array<CertificateRecord & { id: string }>,
    create: (inputs) =>
      service.createOcopCertificates(
        inputs.map((input) => ({
          ...input,
          expires_on: expiresOn(calendarDate(input.issued_on)),
        })),
      ),
    update: (inputs) =>
      service.updateOcopCertificates(
        inputs.map((input) => ({
          ...input,
          ...(input.issued_on ? { expires_on: expiresOn(calendarDate(input.issued_on)) } : {}),
        })),
      ),
    remove: (ids) => service.deleteOcopCertificates(ids),
  };
}
