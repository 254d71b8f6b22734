import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import { CONVERSATION_MODULE } from "../../modules/conversation";
import type {
  ConversationService,
  MessageDecision,
  NewMessage,
} from "../../modules/conversation/service";

/** Event `{ id }`: something was written in a conversation. */
export const CONVERSATION_CHANGED = "conversation.changed";

const service = (container: MedusaContainer) =>
  container.resolve<ConversationService>(CONVERSATION_MODULE);

const sendMessageStep = createStep("send-message", async (sent: NewMessage, { container }) => {
  const kept = await service(container).send(sent);
  if (!kept) throw new Problem("not_found", "conversation.unknown");
  return new StepResponse({ id: sent.conversation_id, ...kept });
});

/**
 * Keeps a message, each key of a side once, and has the other side told; gives its number and whether it is new.
 * @throws Problem not_found `conversation.unknown` where the conversation was forgotten meanwhile
 */
export const sendMessageWorkflow = createWorkflow("send-message", (input: NewMessage) => {
  const sent = sendMessageStep(input);
  when("message-is-new", sent, ({ is_new }) => is_new).then(() => {
    emitEventStep({ eventName: CONVERSATION_CHANGED, data: transform(sent, ({ id }) => ({ id })) });
  });
  return new WorkflowResponse(sent);
});

const decideMessageStep = createStep(
  "decide-message",
  async (decision: MessageDecision, { container }) => {
    if (!(await service(container).decide(decision))) {
      throw new Problem("conflict", "conversation.decided", { field: "seen" });
    }
    return new StepResponse(decision.id);
  },
);

/** Hides a reported message with a reason, or shows it; its report is settled. @throws Problem conflict `conversation.decided` */
export const decideMessageWorkflow = createWorkflow(
  "decide-message",
  (input: MessageDecision) => new WorkflowResponse(decideMessageStep(input)),
);
