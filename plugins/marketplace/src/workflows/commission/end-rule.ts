import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { type CalendarDate, calendarDate } from "@nang-gio/vietnam";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService } from "../../modules/ledger/service";
import { assertAhead, COMMISSION_LOCK } from "./enter-rule";

const endRuleStep = createStep(
  "end-commission-rule",
  async (
    { id, to, today }: { id: string; to: CalendarDate; today: CalendarDate },
    { container },
  ) => {
    assertAhead("to", to, today);
    const service = container.resolve<LedgerService>(LEDGER_MODULE);
    return container.resolve(Modules.LOCKING).execute(COMMISSION_LOCK, async () => {
      const [rule] = await service.listCommissionRules({ id: [id] }, { take: 1 });
      if (!rule) throw new Problem("not_found", "marketplace.commission_unknown");
      if (to < calendarDate(rule.from)) {
        throw new Problem("invalid_data", "marketplace.commission_backwards", { field: "to" });
      }
      if (rule.to !== null && rule.to < to) {
        throw new Problem("conflict", "marketplace.commission_ended", { field: "to" });
      }
      await service.updateCommissionRules({ id, to });
      return new StepResponse(id, { id, to: rule.to });
    });
  },
  async (before, { container }) => {
    if (before) await container.resolve<LedgerService>(LEDGER_MODULE).updateCommissionRules(before);
  },
);

/**
 * Ends a rule of commission; one that has not begun can end on its first day, and then never holds.
 * @throws Problem where it would end before tomorrow, or has an earlier end already.
 */
export const endCommissionRuleWorkflow = createWorkflow(
  "end-commission-rule",
  (input: { id: string; to: CalendarDate; today: CalendarDate }) =>
    new WorkflowResponse(endRuleStep(input)),
);
