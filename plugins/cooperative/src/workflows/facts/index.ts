import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { announceFacts } from "../announce";
import { confirmFactStep, type FactDecision, type FactMove, moveFactStep } from "./decide-fact";
import { type ResentFact, resendFactStep, type SentFact, sendFactStep } from "./send-fact";

/** Emitted with `{ id }` of a proposed fact that was sent, returned, confirmed or taken back. */
export const FACT_CHANGED = "fact.changed";

function announce(name: string, id: WorkflowData<string>) {
  emitEventStep({ eventName: FACT_CHANGED, data: transform(id, (fact) => ({ id: fact })) }).config({
    name: `announce-${name}`,
  });
}

/** Takes a fact of a co-operative in, to be confirmed by staff; gives its id. */
export const sendFactWorkflow = createWorkflow("send-fact", (input: SentFact) => {
  const id = sendFactStep(input);
  announce("sent", id);
  return new WorkflowResponse(id);
});

/** Sends a fact again with other words. */
export const resendFactWorkflow = createWorkflow("resend-fact", (input: ResentFact) => {
  const id = resendFactStep(input);
  announce("resent", id);
  return new WorkflowResponse(id);
});

/** Takes a fact back, or returns it with comments. */
export const moveFactWorkflow = createWorkflow("move-fact", (input: FactMove) => {
  const moved = moveFactStep(input);
  when("fact-moved", moved, (ids) => ids.length > 0).then(() => {
    announce(
      "moved",
      transform(moved, ([id = ""]) => id),
    );
  });
  return new WorkflowResponse(moved);
});

/** Confirms a fact: it is in the registry, and the tag of its organisation is computed anew. */
export const confirmFactWorkflow = createWorkflow("confirm-fact", (input: FactDecision) => {
  const organisationIds = confirmFactStep(input);
  announceFacts(organisationIds);
  when("fact-confirmed", organisationIds, (ids) => ids.length > 0).then(() => {
    announce(
      "confirmed",
      transform(input, ({ id }) => id),
    );
  });
  return new WorkflowResponse(organisationIds);
});
