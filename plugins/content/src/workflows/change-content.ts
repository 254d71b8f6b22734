import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { announceChanges } from "../announce-changes";
import type { ContentKind } from "../contract";
import { CONTENT_MODULE } from "../modules/content";
import type { KeptContent } from "../modules/content/rows";
import type { ContentService, WriteRefusal } from "../modules/content/service";

const service = (container: MedusaContainer) => container.resolve<ContentService>(CONTENT_MODULE);

const REFUSALS = {
  changed: () => new Problem("conflict", "content.changed", { field: "seen" }),
  taken: () => new Problem("invalid_data", "content.slug_taken", { field: "content.slug" }),
} satisfies Record<WriteRefusal, () => Problem>;

const isRefusal = (outcome: unknown): outcome is WriteRefusal =>
  outcome === "changed" || outcome === "taken";

/** The last step of each change; what it does not get to is told by the job within a minute. */
const announceChangesStep = createStep("announce-content", async (_: undefined, { container }) => {
  await announceChanges(container);
  return new StepResponse(undefined);
});

interface Draft {
  kind: ContentKind;
  content: KeptContent;
}

const draftContentStep = createStep(
  "draft-content",
  async ({ kind, content }: Draft, { container }) => {
    const drafted = await service(container).draft(kind, content);
    if (isRefusal(drafted)) throw REFUSALS[drafted]();
    return new StepResponse(drafted, drafted.id);
  },
  async (id, { container }) => {
    if (id) await service(container).deleteContentItems(id);
  },
);

/** Makes a draft; gives its id. @throws Problem `content.slug_taken` */
export const draftContentWorkflow = createWorkflow(
  "draft-content",
  (input: Draft) => new WorkflowResponse(draftContentStep(input)),
);

interface Write extends Draft {
  id: string;
  seen: number;
}

const writeContentStep = createStep(
  "write-content",
  async ({ id, kind, seen, content }: Write, { container }) => {
    const written = await service(container).write({ id, kind }, seen, content);
    if (isRefusal(written)) throw REFUSALS[written]();
    return new StepResponse(undefined);
  },
);

/** Writes a piece anew as it was seen. @throws Problem conflict `content.changed`, `content.slug_taken` */
export const writeContentWorkflow = createWorkflow("write-content", (input: Write) => {
  writeContentStep(input);
  announceChangesStep();
  return new WorkflowResponse(input);
});

interface Move {
  id: string;
  seen: number;
  to: "published" | "withdrawn";
}

const moveContentStep = createStep(
  "move-content",
  async ({ id, seen, to }: Move, { container }) => {
    const from = to === "published" ? (["draft", "withdrawn"] as const) : (["published"] as const);
    if (!(await service(container).move(id, seen, [...from], to))) throw REFUSALS.changed();
    return new StepResponse(undefined);
  },
);

/** Publishes a piece as it was seen, or withdraws it; moved so already, nothing changes. @throws Problem conflict `content.changed` */
export const moveContentWorkflow = createWorkflow("move-content", (input: Move) => {
  moveContentStep(input);
  announceChangesStep();
  return new WorkflowResponse(input);
});
