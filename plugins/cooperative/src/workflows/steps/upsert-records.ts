import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type CalendarDate, dateInVietnam } from "@nang-gio/vietnam";
import type { LabourSnapshotInput, OfficeTermInput, OrganisationInput } from "../../contract";
import "../../messages/register";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { CooperativeService } from "../../modules/cooperative/service";
import { assertLabourSnapshot, assertOfficeTerm, assertOrganisation } from "../../rules/registry";
import {
  assertHandlesFree,
  assertNotMerged,
  assertRegistrationNumbersFree,
  labourStore,
  officeTermStore,
  organisationStore,
  withOrganisationIds,
} from "../records/stores";
import { type RecordStore, revert, type UpsertTrace, upsert } from "../records/upsert";

/** The registry's service out of the container. */
export function registry(container: MedusaContainer): CooperativeService {
  return container.resolve<CooperativeService>(COOPERATIVE_MODULE);
}

interface RecordKind<Input, Stored extends object> {
  check(input: Input, today: CalendarDate): void;
  /** What only the other records can tell; `fresh`: none of the inputs may be there already. @throws Problem */
  checkAgainstOthers?(
    service: CooperativeService,
    inputs: readonly Input[],
    fresh: boolean,
  ): Promise<void>;
  store(service: CooperativeService): RecordStore<Stored>;
  resolve(service: CooperativeService, inputs: readonly Input[]): Promise<Stored[]>;
  /** Organisations that the records belong to. */
  organisationsOf(stored: Stored[], ids: string[]): string[];
}

const ORGANISATIONS = "upsert-organisations";

/** Long enough for those who wait for a batch of an import. */
const PATIENCE_SECONDS = 60;

/** Records of one kind are written by one at a time, so that what was checked still holds when it is written. */
function inTurn<Result>(
  container: MedusaContainer,
  kind: string,
  write: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(kind, write, { timeout: PATIENCE_SECONDS });
}

/** Organisations are written, change in law, are merged and divided by one at a time. */
export function organisationsTurn<Result>(
  container: MedusaContainer,
  write: () => Promise<Result>,
): Promise<Result> {
  return inTurn(container, ORGANISATIONS, write);
}

function upsertStep<Input, Stored extends object>(name: string, kind: RecordKind<Input, Stored>) {
  return createStep(
    name,
    async ({ rows, fresh = false }: { rows: Input[]; fresh?: boolean }, { container }) => {
      const service = registry(container);
      const today = dateInVietnam(new Date());
      for (const row of rows) kind.check(row, today);
      const write = async () => {
        await kind.checkAgainstOthers?.(service, rows, fresh);
        const stored = await kind.resolve(service, rows);
        const { report, trace, ids } = await upsert(kind.store(service), stored);
        const touched = report.created.length + report.updated.length > 0;
        return new StepResponse(
          { report, organisation_ids: touched ? kind.organisationsOf(stored, ids) : [] },
          trace,
        );
      };
      return inTurn(container, name, write);
    },
    async (trace, { container }) => {
      if (trace) await revert(kind.store(registry(container)), trace as UpsertTrace<Stored>);
    },
  );
}

const owners = (stored: ReadonlyArray<{ organisation_id: string }>) => [
  ...new Set(stored.map(({ organisation_id }) => organisation_id)),
];

/** Creates or changes organisations by handle. */
export const upsertOrganisationsStep = upsertStep(ORGANISATIONS, {
  check: assertOrganisation,
  checkAgainstOthers: async (service, rows, fresh) => {
    if (fresh) await assertHandlesFree(service, rows);
    await assertNotMerged(
      service,
      rows.map(({ handle }) => handle),
    );
    await assertRegistrationNumbersFree(service, rows);
  },
  store: organisationStore,
  resolve: async (_service, rows: readonly OrganisationInput[]) => [...rows],
  organisationsOf: (_stored, ids) => ids,
});

/** Creates or changes office terms by organisation, person, title and first day. */
export const upsertOfficeTermsStep = upsertStep("upsert-office-terms", {
  check: assertOfficeTerm,
  store: officeTermStore,
  resolve: (service, rows: readonly OfficeTermInput[]) => withOrganisationIds(service, rows),
  organisationsOf: owners,
});

/** Creates or changes labour snapshots by organisation and day. */
export const upsertLabourSnapshotsStep = upsertStep("upsert-labour-snapshots", {
  check: assertLabourSnapshot,
  store: labourStore,
  resolve: (service, rows: readonly LabourSnapshotInput[]) => withOrganisationIds(service, rows),
  organisationsOf: owners,
});
