import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { type CalendarDate, calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { MarkBody } from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import { assertOwnProducts, assertOwnScan } from "../../read/own-records";
import { markStateOn } from "../../rules/marks";
import { CERTIFICATE_MOVES, type CertificateState } from "../../rules/ocop";
import { assertPlain, refuse } from "../../rules/refuse";
import { registry } from "./upsert-records";

/** A mark that a producer sends in. */
export interface NewMark extends MarkBody {
  organisation_id: string;
  actor_id: string;
}

/** A decision of staff on a mark. */
export interface MarkMove {
  id: string;
  state: "verified" | "rejected" | "revoked";
  reason?: string;
  actor_id?: string;
}

/** What a step on marks wrote, enough to take it back. */
interface Trace {
  created: string[];
  before: Array<{ id: string } & Record<string, unknown>>;
  events: string[];
}

function assertMark(mark: NewMark, today: CalendarDate): void {
  const { valid_from, expires_on } = mark;
  for (const field of ["number", "name", "issuer"] as const) {
    assertPlain(field, mark[field]);
  }
  if (!expires_on) return;
  if (expires_on <= valid_from) {
    refuse("mark_ends_before_start", "expires_on", { from: formatDate(calendarDate(valid_from)) });
  }
  if (expires_on <= today) {
    refuse("mark_expired", "expires_on", { expires_on: formatDate(calendarDate(expires_on)) });
  }
}

const inTurn = <Result>(
  container: MedusaContainer,
  keys: string[],
  write: () => Promise<Result>,
) => (keys.length > 0 ? container.resolve(Modules.LOCKING).execute(keys, write) : write());

async function undo(service: CooperativeService, { created, before, events }: Trace) {
  await service.deleteProducerMarkEvents(events);
  await service.deleteProducerMarks(created);
  await service.updateProducerMarks(before as never);
}

/**
 * Enters a mark of an organisation to be verified, or again after it was rejected. The same once more changes nothing.
 * @throws Problem `cooperative.number_taken`, `cooperative.mark_expired`, `cooperative.mark_ends_before_start`,
 * `cooperative.markup`, `cooperative.scan_unknown`, `cooperative.product_not_of_organisation`.
 */
export const enterMarkStep = createStep(
  "enter-mark",
  async (mark: NewMark, { container }) => {
    const service = registry(container);
    const { organisation_id, actor_id, kind, number, product_ids, ...rest } = mark;
    assertMark(mark, dateInVietnam(new Date()));
    await assertOwnScan(container, organisation_id, mark.scan_id);
    await assertOwnProducts(container, organisation_id, product_ids);
    const key = `producer-mark:${organisation_id}:${kind}:${number}`;
    return inTurn(container, [key], async () => {
      const [known] = await service.listProducerMarks(
        { organisation_id, kind, number },
        { take: 1 },
      );
      if (known && known.state === "submitted" && known.scan_id === mark.scan_id) {
        return new StepResponse<string, Trace | null>(known.id, null);
      }
      if (known && !CERTIFICATE_MOVES[known.state].includes("submitted")) {
        throw new Problem("conflict", "cooperative.number_taken", {
          field: "number",
          params: { number },
        });
      }
      const told = { ...rest, expires_on: rest.expires_on ?? null, product_ids };
      const state = { state: "submitted" as const, reason: null };
      const fields = { ...told, ...state };
      if (known) await service.updateProducerMarks({ id: known.id, ...fields });
      const { id } =
        known ?? (await service.createProducerMarks({ organisation_id, kind, number, ...fields }));
      const event = await service.createProducerMarkEvents({
        mark_id: id,
        state: "submitted",
        actor_id,
      });
      return new StepResponse<string, Trace | null>(id, {
        created: known ? [] : [id],
        before: known ? [{ ...known }] : [],
        events: [event.id],
      });
    });
  },
  async (trace, { container }) => {
    if (trace) await undo(registry(container), trace);
  },
);

function refuseMove(from: CertificateState): never {
  throw new Problem("not_allowed", `cooperative.move_from_${from}`, { field: "state" });
}

/**
 * Verifies, rejects or revokes a mark; asked again for the state that it is in, it does nothing. Gives the organisations
 * whose marks changed.
 * @throws Problem `cooperative.mark_not_found`, `cooperative.move_from_<state>`, `cooperative.verify_expired`.
 */
export const moveMarkStep = createStep(
  "move-mark",
  async ({ id, state, reason, actor_id }: MarkMove, { container }) => {
    const service = registry(container);
    const today = dateInVietnam(new Date());
    return inTurn(container, [`producer-mark:${id}`], async () => {
      const [mark] = await service.listProducerMarks({ id: [id] }, { take: 1 });
      if (!mark) throw new Problem("not_found", "cooperative.mark_not_found");
      if (mark.state === state) return new StepResponse<string[], Trace | null>([], null);
      if (!CERTIFICATE_MOVES[mark.state].includes(state)) refuseMove(mark.state);
      if (state === "verified" && markStateOn({ ...mark, state }, today) === "expired") {
        throw new Problem("not_allowed", "cooperative.verify_expired", {
          params: { expires_on: formatDate(calendarDate(mark.expires_on ?? "")) },
        });
      }
      const { state: from, reason: because, revoked_on } = mark;
      await service.updateProducerMarks({
        id,
        state,
        reason: reason ?? null,
        revoked_on: state === "revoked" ? today : null,
      });
      const event = await service.createProducerMarkEvents({
        mark_id: id,
        state,
        reason: reason ?? null,
        actor_id: actor_id ?? null,
      });
      return new StepResponse<string[], Trace | null>([mark.organisation_id], {
        created: [],
        before: [{ id, state: from, reason: because, revoked_on }],
        events: [event.id],
      });
    });
  },
  async (trace, { container }) => {
    if (trace) await undo(registry(container), trace);
  },
);

/** Marks as expired the verified marks that have ended by a day in Vietnam; gives their organisations. */
export const expireMarksStep = createStep(
  "expire-marks",
  async ({ day = dateInVietnam(new Date()) }: { day?: CalendarDate }, { container }) => {
    const service = registry(container);
    const over = { state: "verified" as const, expires_on: { $lte: day } };
    const found = await service.listProducerMarks(over, { select: ["id"], take: null });
    const keys = found.map(({ id }) => `producer-mark:${id}`);
    return inTurn(container, keys, async () => {
      const ended = await service.listProducerMarks(
        { ...over, id: found.map(({ id }) => id) },
        { take: null },
      );
      const ids = ended.map(({ id }) => id);
      await service.updateProducerMarks(ids.map((id) => ({ id, state: "expired" as const })));
      const events = await service.createProducerMarkEvents(
        ids.map((id) => ({ mark_id: id, state: "expired" as const })),
      );
      const organisations = [...new Set(ended.map(({ organisation_id }) => organisation_id))];
      return new StepResponse<string[], Trace | null>(organisations, {
        created: [],
        before: ids.map((id) => ({ id, state: "verified" })),
        events: events.map(({ id }) => id),
      });
    });
  },
  async (trace, { container }) => {
    if (trace) await undo(registry(container), trace);
  },
);
