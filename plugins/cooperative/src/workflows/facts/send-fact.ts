import { isDeepStrictEqual } from "node:util";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { ToldFact } from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import { FACT_MOVES, OPEN_FACTS } from "../../rules/fact-moves";
import { factFields } from "../../rules/told-fact";
import { registry } from "../steps/upsert-records";
import { assertFact } from "./assert-fact";
import { changedMeanwhile, factNow, factTurn } from "./fact-turn";
import { confirmedRecord } from "./records";

interface Told {
  organisation_id: string;
  actor_id: string;
  fact: ToldFact;
}

/** A fact that is new, or a correction of one that was confirmed, under a key of the browser's. */
export interface SentFact extends Told {
  key: string;
  corrects: string | null;
}

/** A fact that is told otherwise than before, as it was seen. */
export interface ResentFact extends Told {
  id: string;
  seen: number;
}

const fieldsOf = (fact: ToldFact) => factFields(fact.kind, fact);

/** A correction that says what is confirmed already would wait for a decision about nothing. */
async function assertChanges(
  service: CooperativeService,
  { organisation_id, fact, corrects }: Pick<SentFact, "organisation_id" | "fact" | "corrects">,
): Promise<void> {
  if (!corrects) return;
  const record = await confirmedRecord(service, fact.kind, organisation_id, corrects);
  if (isDeepStrictEqual(factFields(fact.kind, record), fieldsOf(fact))) {
    throw new Problem("invalid_data", "cooperative.fact_unchanged", { field: "" });
  }
}

async function assertCorrectable(service: CooperativeService, sent: SentFact): Promise<void> {
  const { corrects } = sent;
  if (!corrects) return;
  await assertChanges(service, sent);
  const [open] = await service.listFactProposals(
    { corrects_id: corrects, state: [...OPEN_FACTS] },
    { take: 1 },
  );
  if (open) throw new Problem("conflict", "cooperative.fact_open", { field: "corrects" });
}

async function keep(service: CooperativeService, sent: SentFact): Promise<string> {
  const { organisation_id, actor_id, key, corrects, fact } = sent;
  const { id } = await service.createFactProposals({
    ...{ organisation_id, key, actor_id, kind: fact.kind, corrects_id: corrects },
    content: fieldsOf(fact),
    state: "submitted",
    revision: 1,
    submitted_at: new Date(),
  });
  await service.createFactProposalEvents({ proposal_id: id, state: "submitted", actor_id });
  return id;
}

/**
 * Takes a fact in, for staff to confirm; the same under its key again is the same. Gives its id.
 * @throws Problem naming the field that cannot be true; `cooperative.term_overlaps`, `cooperative.labour_day_taken`,
 * `cooperative.fact_gone`, `cooperative.fact_unchanged`, `cooperative.fact_open`, `cooperative.fact_key_taken`.
 */
export const sendFactStep = createStep("send-fact", async (sent: SentFact, { container }) => {
  const service = registry(container);
  const { organisation_id, key, corrects, fact } = sent;
  const id = await factTurn(container, organisation_id, async () => {
    const [known] = await service.listFactProposals({ organisation_id, key }, { take: 1 });
    if (known) {
      if (isDeepStrictEqual(known.content, fieldsOf(fact))) return known.id;
      throw new Problem("conflict", "cooperative.fact_key_taken", { field: "key" });
    }
    await assertCorrectable(service, sent);
    await assertFact(service, { organisation_id, fact, corrects, withWaiting: true });
    return keep(service, sent);
  });
  return new StepResponse(id);
});

/**
 * Sends a fact again with other words, as long as staff have not confirmed it.
 * @throws Problem conflict that says how it stands where it is no longer as it was seen; else as {@link sendFactStep}.
 */
export const resendFactStep = createStep(
  "resend-fact",
  async ({ organisation_id, actor_id, id, seen, fact }: ResentFact, { container }) => {
    const service = registry(container);
    await factTurn(container, organisation_id, async () => {
      const now = await factNow(service, id, organisation_id);
      const { kind, state, revision, corrects_id: corrects } = now;
      const same = isDeepStrictEqual(now.content, fieldsOf(fact));
      if (state === "submitted" && same) return;
      if (revision !== seen || !FACT_MOVES.send.from.includes(state)) {
        throw changedMeanwhile(now, seen);
      }
      if (fact.kind !== kind) {
        throw new Problem("invalid_data", "cooperative.fact_other_kind", { field: "kind" });
      }
      await assertChanges(service, { organisation_id, fact, corrects });
      await assertFact(service, { organisation_id, fact, corrects, id, withWaiting: true });
      await service.updateFactProposals({
        ...{ id, actor_id, state: "submitted", comments: null },
        content: fieldsOf(fact),
        revision: revision + 1,
        submitted_at: new Date(),
      });
      await service.createFactProposalEvents({ proposal_id: id, state: "submitted", actor_id });
    });
    return new StepResponse(id);
  },
);
