import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
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
import { dateInVietnam } from "@nang-gio/vietnam";
import { MOST_OPEN_QUOTATIONS } from "../../contract";
import { QUOTATION_MODULE } from "../../modules/quotation";
import type {
  NewQuotation,
  QuotationChange,
  QuotationService,
} from "../../modules/quotation/service";

/** Event `{ id }`: something was done with a quotation. */
export const QUOTATION_CHANGED = "quotation.changed";

const service = (container: MedusaContainer) =>
  container.resolve<QuotationService>(QUOTATION_MODULE);

const askQuotationStep = createStep(
  "ask-quotation",
  async (asked: Omit<NewQuotation, "now">, { container }) =>
    container.resolve(Modules.LOCKING).execute(`quotations-of:${asked.account_id}`, async () => {
      const { account_id, key } = asked;
      const [known] = await service(container).listQuotations({ account_id, key }, { take: 1 });
      const open = await service(container).listQuotations(
        { account_id, state: "asked" },
        { select: ["id"], take: MOST_OPEN_QUOTATIONS },
      );
      if (!known && open.length >= MOST_OPEN_QUOTATIONS) {
        throw new Problem("conflict", "quotation.too_many_open", {
          params: { most: MOST_OPEN_QUOTATIONS },
        });
      }
      return new StepResponse(await service(container).ask({ ...asked, now: new Date() }));
    }),
);

/** Asks for a quotation; gives its id, and whether it is new. @throws Problem conflict `quotation.too_many_open` */
export const askQuotationWorkflow = createWorkflow(
  "ask-quotation",
  (input: Omit<NewQuotation, "now">) => {
    const asked = askQuotationStep(input);
    when("quotation-asked", asked, ({ is_new }) => is_new).then(() => {
      emitEventStep({
        eventName: QUOTATION_CHANGED,
        data: transform(asked, ({ id }) => ({ id })),
      });
    });
    return new WorkflowResponse(asked);
  },
);

const changeQuotationStep = createStep(
  "change-quotation",
  async (change: Omit<QuotationChange, "today" | "now">, { container }) => {
    const now = new Date();
    const today = dateInVietnam(now);
    const outcome = await service(container).change({ ...change, today, now });
    if (outcome === "done" || outcome === "again") {
      return new StepResponse({ id: change.id, done: outcome === "done" });
    }
    throw new Problem("conflict", `quotation.${outcome}`, { field: "seen" });
  },
);

/**
 * Does something with a quotation; said again nothing changes.
 * @throws Problem conflict `quotation.changed`, `quotation.expired`, `quotation.not_now`
 */
export const changeQuotationWorkflow = createWorkflow(
  "change-quotation",
  (input: Omit<QuotationChange, "today" | "now">) => {
    const changed = changeQuotationStep(input);
    when("quotation-changed", changed, ({ done }) => done).then(() => {
      emitEventStep({
        eventName: QUOTATION_CHANGED,
        data: transform(changed, ({ id }) => ({ id })),
      });
    });
    return new WorkflowResponse(changed);
  },
);

const forgetQuotationsStep = createStep(
  "forget-quotations",
  async (customer_id: string, { container }) => {
    const ids = await service(container).forgetShopper(customer_id, new Date());
    return new StepResponse(ids.map((id) => ({ id })));
  },
);

/** Forgets who asked for quotations, as `QuotationService.forgetShopper` says. */
export const forgetQuotationsWorkflow = createWorkflow(
  "forget-quotations",
  (input: { customer_id: string }) => {
    const withdrawn = forgetQuotationsStep(input.customer_id);
    when("quotations-withdrawn", withdrawn, (ids) => ids.length > 0).then(() => {
      emitEventStep({ eventName: QUOTATION_CHANGED, data: withdrawn });
    });
    return new WorkflowResponse(withdrawn);
  },
);
