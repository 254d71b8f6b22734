import { isDeepStrictEqual } from "node:util";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CooperativeService } from "../../modules/cooperative/service";
import { FACT_MOVES, judgeFactMove } from "../../rules/fact-moves";
import { factFields, toldFact } from "../../rules/told-fact";
import { registry } from "../steps/upsert-records";
import { assertFact } from "./assert-fact";
import { changedMeanwhile, type FactRecord, factNow, factTurn } from "./fact-turn";
import { confirmedRecord, FACT_RECORDS } from "./records";

/** What somebody does with a proposed fact, and which revision they saw. */
export interface FactDecision {
  id: string;
  seen: number;
  actor_id: string;
}

/** A fact taken back by its co-operative, or returned by staff with what is wrong, by field. */
export interface FactMove extends FactDecision {
  action: "withdraw" | "return";
  /** Whose it has to be, where its co-operative takes it back. */
  organisation_id?: string;
  comments?: Record<string, string>;
}

/** Takes a proposed fact back, or returns it. @throws Problem conflict where it is no longer as it was seen. */
export const moveFactStep = createStep(
  "move-fact",
  async ({ id, seen, actor_id, action, comments, ...whose }: FactMove, { container }) => {
    const service = registry(container);
    const { organisation_id } = await factNow(service, id, whose.organisation_id);
    const moved = await factTurn(container, organisation_id, async () => {
      const fact = await factNow(service, id);
      const verdict = judgeFactMove(action, fact, seen);
      const other = action === "return" && !isDeepStrictEqual(fact.comments, comments);
      if (verdict === "refuse" || (verdict === "done" && other)) {
        throw changedMeanwhile(fact, seen);
      }
      if (verdict === "done") return false;
      const state = FACT_MOVES[action].to;
      await service.updateFactProposals({ id, state, ...(comments ? { comments } : {}) });
      const note = Object.values(comments ?? {}).join("\n") || null;
      await service.createFactProposalEvents({ proposal_id: id, state, note, actor_id });
      return true;
    });
    return new StepResponse(moved ? [id] : []);
  },
);

/** What confirming wrote, enough to take it back. */
interface Trace {
  fact: FactRecord;
  event: string;
  created: string | null;
  before: ({ id: string } & Record<string, unknown>) | null;
}

/** Writes a fact into its record: the one that it corrects, or a new one where it is not `written` yet. */
async function write(
  service: CooperativeService,
  { kind, organisation_id, corrects_id, content }: FactRecord,
  written: string | undefined,
): Promise<{ id: string } & Pick<Trace, "created" | "before">> {
  const records = FACT_RECORDS[kind];
  if (corrects_id) {
    const before = await confirmedRecord(service, kind, organisation_id, corrects_id);
    await records.update(service, { id: corrects_id, ...content });
    return { id: corrects_id, created: null, before };
  }
  if (written) return { id: written, created: null, before: null };
  const { id } = await records.create(service, { organisation_id, ...content });
  return { id, created: id, before: null };
}

/**
 * Confirms a fact: it is written into the registry, and counts from then on. Gives the organisation whose facts
 * changed; none where it was confirmed already.
 * @throws Problem conflict where it is no longer as it was read; `cooperative.term_overlaps` and others where it can't
 * stand beside what was confirmed meanwhile; `cooperative.fact_gone` where what it corrects is no longer there.
 */
export const confirmFactStep = createStep(
  "confirm-fact",
  async ({ id, seen, actor_id }: FactDecision, { container }) => {
    const service = registry(container);
    const { organisation_id, kind } = await factNow(service, id);
    const records = FACT_RECORDS[kind];
    const confirm = async (): Promise<Trace | null> => {
      const fact = await factNow(service, id);
      const verdict = judgeFactMove("confirm", fact, seen);
      if (verdict === "refuse") throw changedMeanwhile(fact, seen);
      if (verdict === "done") return null;
      // A process that died after writing left the fact unconfirmed: confirmed again, it finds its record.
      const [written] = fact.corrects_id
        ? []
        : await records.list(service, { organisation_id, ...fact.content });
      if (!written) {
        await assertFact(service, {
          ...{ organisation_id, id, corrects: fact.corrects_id, withWaiting: false },
          fact: toldFact(fact),
        });
      }
      const { id: record_id, created, before } = await write(service, fact, written?.id);
      await service.updateFactProposals({ id, state: "confirmed", record_id });
      const state = "confirmed" as const;
      const event = await service.createFactProposalEvents({ proposal_id: id, state, actor_id });
      return { fact, event: event.id, created, before };
    };
    const trace = await factTurn(container, organisation_id, confirm, [records.turn]);
    return new StepResponse(trace ? [organisation_id] : [], trace);
  },
  async (trace, { container }) => {
    if (!trace) return;
    const service = registry(container);
    const { fact, event, created, before } = trace;
    const records = FACT_RECORDS[fact.kind];
    if (created) await records.remove(service, created);
    if (before) await records.update(service, { ...factFields(fact.kind, before), id: before.id });
    await service.updateFactProposals({ id: fact.id, state: fact.state, record_id: null });
    await service.deleteFactProposalEvents([event]);
  },
);
