import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { calendarDate } from "@nang-gio/vietnam";
import type { LivedBody, LivedType, PlaceSuccessionBody } from "../contract";
import { enteredOf, livedOf } from "../read/lived";
import { assertPlain } from "../rules/refuse";
import { assertFollows, type Named, succeed } from "../rules/succeed";
import { registry } from "./steps/upsert-records";

/** A record to be entered or corrected, or places that become one. */
export type EnterLived =
  | { type: LivedType; code: string; record: LivedBody }
  | { type: "place"; succession: PlaceSuccessionBody };

function changesOf(records: readonly Named[], input: EnterLived): Named[] {
  if ("succession" in input) {
    const { day, whole, parts, code, name, name_en } = input.succession;
    return succeed(records, {
      ...{ day: calendarDate(day), whole, parts },
      into: { code, name, name_en },
    });
  }
  const { from, to, reason: _reason, ...record } = input.record;
  return [
    {
      ...{ ...record, code: input.code, from: calendarDate(from) },
      to: to ? calendarDate(to) : null,
    },
  ];
}

const enterLivedStep = createStep(
  "enter-lived",
  async (input: EnterLived, { container }) => {
    const said = "succession" in input ? input.succession : input.record;
    for (const field of ["name", "name_en"] as const) assertPlain(field, said[field]);
    const service = registry(container);
    const enter = async () => {
      const { type } = input;
      const records = await livedOf(container, type);
      const changes = changesOf(records, input);
      assertFollows(records, changes);
      const codes = changes.map(({ code }) => code);
      const before = (await enteredOf(container, type)).filter(({ code }) => codes.includes(code));
      const kept = await service.listLivedRecords(
        { type, code: codes },
        { select: ["id", "code"], take: null },
      );
      const idOf = new Map(kept.map(({ id, code }) => [code, id]));
      const rows = changes.map((change) => ({
        ...{ ...change, type, successors: [...change.successors] },
        id: idOf.get(change.code),
      }));
      await service.updateLivedRecords(
        rows.flatMap(({ id, ...row }) => (id ? [{ ...row, id }] : [])) as never,
      );
      const made = await service.createLivedRecords(
        rows.flatMap(({ id, ...row }) => (id ? [] : [row])) as never,
      );
      const undo = {
        made: [made].flat().map(({ id }) => id),
        before: before.map((one) => ({ ...one, id: idOf.get(one.code) })),
      };
      return new StepResponse(codes, undo);
    };
    return container.resolve(Modules.LOCKING).execute("lived-records", enter);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service = registry(container);
    await service.deleteLivedRecords(undo.made);
    await service.updateLivedRecords(undo.before as never);
  },
);

/**
 * Enters or corrects a place or a body, or lets places become one; gives the codes that changed. The same once more changes
 * nothing more.
 * @throws Problem `cooperative.lived_<fault>` that names the field
 */
export const enterLivedWorkflow = createWorkflow(
  "enter-lived",
  (input: EnterLived) => new WorkflowResponse(enterLivedStep(input)),
);
