import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { OrganisationInput, SplitBody } from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import { assertOrganisation } from "../../rules/registry";
import { type Part, recordHolders } from "../../succession/holders";
import {
  assertHandlesFree,
  assertRegistrationNumbersFree,
  organisationStore,
} from "../records/stores";
import { assertNone } from "./merge-organisations";
import { organisationsTurn, registry } from "./upsert-records";

/** A part of an organisation that becomes one of its own. */
export interface Split extends SplitBody {
  organisation_id: string;
  actor_id: string;
}

/** The organisation that the same division has made already. */
async function made(
  service: CooperativeService,
  { organisation_id, handle }: Split,
): Promise<string | undefined> {
  const [organisation] = await service.listOrganisations({ handle }, { select: ["id"], take: 1 });
  if (!organisation) return undefined;
  const [known] = await service.listOrganisationSuccessions(
    { kind: "split", from_id: organisation_id, to_id: organisation.id },
    { take: 1 },
  );
  return known && organisation.id;
}

async function assertCanSplit(container: MedusaContainer, split: Split, part: Part): Promise<void> {
  const today = dateInVietnam(new Date());
  if (part.day > today) {
    throw new Problem("invalid_data", "cooperative.in_the_future", {
      field: "from",
      params: { value: formatDate(part.day) },
    });
  }
  if (part.term_ids.length + part.product_ids.length + part.mark_ids.length === 0) {
    throw new Problem("invalid_data", "cooperative.split_nothing", { field: "term_ids" });
  }
  const found = await Promise.all(
    recordHolders().map(([, holder]) =>
      holder.partObstacles(container, split.organisation_id, part),
    ),
  );
  assertNone("cooperative.split_refused", found.flat(), "product_ids");
}

/**
 * Makes a part of an organisation one of its own from a day on. Done already, it does nothing. Gives the organisations changed,
 * the new one last; nothing where it was done already.
 * @throws Problem `cooperative.split_refused` with its reasons, `cooperative.split_nothing`, or what is wrong with a field
 */
export const splitOrganisationStep = createStep(
  "split-organisation",
  async (split: Split, { container }) => {
    const service = registry(container);
    const { organisation_id, actor_id, reason, term_ids, product_ids, mark_ids, from, ...fields } =
      split;
    const input: OrganisationInput = { ...fields, founded_on: from };
    const part: Part = { day: calendarDate(from), term_ids, product_ids, mark_ids };
    assertOrganisation({ ...input, founded_on: null }, dateInVietnam(new Date()));
    const divide = async () => {
      if (await made(service, split)) return new StepResponse<string[]>([]);
      await assertHandlesFree(service, [input]);
      await assertRegistrationNumbersFree(service, [input]);
      await assertCanSplit(container, split, part);
      const undo: Array<() => Promise<unknown>> = [];
      try {
        const [organisation] = await organisationStore(service).create([input]);
        const to_id = organisation?.id ?? "";
        undo.push(() => service.deleteOrganisations([to_id]));
        const id = generateEntityId(undefined, "succ");
        const handover = { id, from_id: organisation_id, to_id, actor_id };
        for (const [, holder] of recordHolders()) {
          undo.push(await holder.handPartOver(container, handover, part));
        }
        await service.createOrganisationSuccessions({
          ...handover,
          ...{ kind: "split" as const, day: from, reason, before: {} },
          moved: { term_ids, product_ids, mark_ids },
          done_at: await service.now(),
        });
        return new StepResponse<string[]>([organisation_id, to_id]);
      } catch (error) {
        for (const back of undo.reverse()) await back();
        throw error;
      }
    };
    return organisationsTurn(container, divide);
  },
);
