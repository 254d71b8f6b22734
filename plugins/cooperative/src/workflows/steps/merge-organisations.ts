import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import { MERGED_FIELDS, type MergeBody, type OrganisationInput } from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import { type Handover, type Moved, type Obstacle, recordHolders } from "../../succession/holders";
import { organisationStore } from "../records/stores";
import { organisationsTurn, registry } from "./upsert-records";

/** A duplicate, the organisation that it is merged into, and which of its fields that takes over. */
export interface Merge extends MergeBody {
  organisation_id: string;
  actor_id: string;
}

/** Takes back the merge of an organisation. */
export interface SplitBack {
  organisation_id: string;
  actor_id: string;
}

type Organisation = Awaited<ReturnType<CooperativeService["listOrganisations"]>>[number];
type Succession = Awaited<ReturnType<CooperativeService["listOrganisationSuccessions"]>>[number];

/** What of a merge it takes to take it back. */
type Done = Pick<Succession, "id" | "from_id" | "to_id" | "actor_id" | "moved" | "before">;

async function read(service: CooperativeService, id: string, field?: string) {
  const [organisation] = await service.listOrganisations({ id: [id] }, { take: 1 });
  if (organisation) return organisation;
  throw new Problem(field ? "invalid_data" : "not_found", "cooperative.not_found", { field });
}

/** @throws Problem conflict with one detail per obstacle */
export function assertNone(code: string, obstacles: readonly Obstacle[], field = "into"): void {
  if (obstacles.length === 0) return;
  throw new Problem("conflict", code, {
    field,
    details: obstacles.map((obstacle) => ({ field, ...obstacle })),
  });
}

/** Why one organisation can't be merged into another now, asked of every holder of records. */
export async function mergeObstacles(
  container: MedusaContainer,
  pair: { from_id: string; to_id: string },
): Promise<Obstacle[]> {
  const found = await Promise.all(
    recordHolders().map(([, holder]) => holder.obstacles(container, pair)),
  );
  return found.flat();
}

async function handAllBack(
  container: MedusaContainer,
  handover: Handover,
  moved: Record<string, Moved>,
): Promise<void> {
  for (const [name, holder] of recordHolders().toReversed()) {
    const own = moved[name];
    if (own) await holder.handBack(container, handover, own);
  }
}

async function handAllOver(container: MedusaContainer, handover: Handover) {
  const moved: Record<string, Moved> = {};
  try {
    for (const [name, holder] of recordHolders()) {
      moved[name] = await holder.handOver(container, handover);
    }
  } catch (error) {
    await handAllBack(container, handover, moved);
    throw error;
  }
  return moved;
}

const fieldsOf = (organisation: Organisation, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, (organisation as unknown as Record<string, unknown>)[name]]),
  );

/** Writes fields of an organisation, and into the legal form that holds now. */
async function writeFields(
  service: CooperativeService,
  { id, name, name_en }: Organisation,
  fields: Record<string, unknown>,
): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  const written = { id, name, name_en, ...fields };
  await organisationStore(service).update([written as Partial<OrganisationInput> & { id: string }]);
}

async function undo(
  container: MedusaContainer,
  { id, from_id, to_id, actor_id, moved, before }: Done,
): Promise<string[]> {
  const service = registry(container);
  await handAllBack(container, { id, from_id, to_id, actor_id }, moved as Record<string, Moved>);
  await writeFields(service, await read(service, to_id), before);
  await service.updateOrganisations({ id: from_id, merged_into: null, merged_on: null });
  return [from_id, to_id];
}

/**
 * Merges a duplicate into another organisation: every holder hands its records over, the survivor takes the fields that
 * were chosen, the duplicate stays as a record. Merged there already, it does nothing. Gives the organisations changed.
 * @throws Problem `cooperative.merge_refused` with its reasons, `cooperative.merge_itself`, `cooperative.merged_elsewhere`
 */
export const mergeOrganisationsStep = createStep(
  "merge-organisations",
  async ({ organisation_id, into, take, reason, actor_id }: Merge, { container }) => {
    const service = registry(container);
    return organisationsTurn(container, async () => {
      const [duplicate, survivor] = [
        await read(service, organisation_id),
        await read(service, into, "into"),
      ];
      if (duplicate.merged_into === into)
        return new StepResponse<string[], string | null>([], null);
      if (organisation_id === into) {
        throw new Problem("invalid_data", "cooperative.merge_itself", { field: "into" });
      }
      if (duplicate.merged_into || survivor.merged_into) {
        throw new Problem("conflict", "cooperative.merged_elsewhere", { field: "into" });
      }
      const pair = { from_id: organisation_id, to_id: into };
      assertNone("cooperative.merge_refused", await mergeObstacles(container, pair));
      const handover = { id: generateEntityId(undefined, "succ"), ...pair, actor_id };
      const names = MERGED_FIELDS.filter((name) => take.includes(name));
      const before = fieldsOf(survivor, names);
      const moved = await handAllOver(container, handover);
      const day = dateInVietnam(new Date());
      try {
        await service.updateOrganisations({
          id: organisation_id,
          merged_into: into,
          merged_on: day,
        });
        await writeFields(service, survivor, fieldsOf(duplicate, names));
        await service.createOrganisationSuccessions({
          ...handover,
          ...{ kind: "merged" as const, day, reason, moved, before },
          done_at: await service.now(),
        });
      } catch (error) {
        await undo(container, { ...handover, moved, before });
        throw error;
      }
      return new StepResponse<string[], string | null>([organisation_id, into], handover.id);
    });
  },
  async (successionId, { container }) => {
    if (!successionId) return;
    const service = registry(container);
    await undo(container, await service.retrieveOrganisationSuccession(successionId));
    await service.deleteOrganisationSuccessions(successionId);
  },
);

/**
 * Takes back the merge of an organisation, while nothing has happened to either since. Taken back already, it does nothing.
 * Gives the organisations changed.
 * @throws Problem `cooperative.not_merged`, `cooperative.split_back_refused` with its reasons
 */
export const splitBackStep = createStep(
  "split-back-organisation",
  async ({ organisation_id, actor_id }: SplitBack, { container }) => {
    const service = registry(container);
    return organisationsTurn(container, async () => {
      const { merged_into } = await read(service, organisation_id);
      const [last] = await service.listOrganisationSuccessions(
        { from_id: organisation_id, kind: "merged" },
        { order: { done_at: "DESC" }, take: 1 },
      );
      if (!last) throw new Problem("not_allowed", "cooperative.not_merged");
      if (!merged_into) return new StepResponse<string[]>([]);
      const { from_id, to_id } = last;
      const [again] = await service.listOrganisationSuccessions(
        { done_at: { $gt: last.done_at }, $or: [{ from_id: to_id }, { to_id }] },
        { take: 1 },
      );
      const changed = await Promise.all(
        recordHolders().map(([name, holder]) =>
          holder.changedSince(
            container,
            { from_id, to_id },
            (last.moved[name] ?? {}) as Moved,
            new Date(last.done_at),
          ),
        ),
      );
      assertNone("cooperative.split_back_refused", [
        ...(again ? [{ code: "cooperative.changed_organisation" }] : []),
        ...changed.flat(),
      ]);
      const ids = await undo(container, { ...last, actor_id });
      await service.updateOrganisationSuccessions({
        id: last.id,
        undone_at: new Date(),
        undone_by: actor_id,
      });
      return new StepResponse<string[]>(ids);
    });
  },
);
