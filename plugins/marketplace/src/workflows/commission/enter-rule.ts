import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { addDays, type CalendarDate, dong, formatDate } from "@nang-gio/vietnam";
import type { NewCommissionRule } from "../../commission-contract";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService } from "../../modules/ledger/service";
import { tiedRule } from "../../rules/commission";
import { commissionRules } from "../ledger/read-facts";

/** Rules are entered and ended one at a time. */
export const COMMISSION_LOCK = "commission-rules";

/** @throws Problem where a day is not after today: nobody is charged by what they could not know. */
export function assertAhead(field: string, day: CalendarDate, today: CalendarDate): void {
  const tomorrow = addDays(today, 1);
  if (day >= tomorrow) return;
  throw new Problem("invalid_data", "marketplace.commission_ahead", {
    field,
    params: { day: formatDate(tomorrow) },
  });
}

async function assertCategory(container: MedusaContainer, handle: string | null): Promise<void> {
  if (handle === null) return;
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_category", fields: ["id"], filters: { handle } });
  if (data.length > 0) return;
  throw new Problem("invalid_data", "marketplace.unknown_reference", {
    field: "category_handle",
    params: { value: handle },
  });
}

function assertSense({ from, to, minimum, maximum }: NewCommissionRule): void {
  if (to !== null && to <= from) {
    throw new Problem("invalid_data", "marketplace.commission_backwards", { field: "to" });
  }
  if (maximum !== null && maximum < (minimum ?? 0)) {
    throw new Problem("invalid_data", "marketplace.commission_bounds", { field: "maximum" });
  }
}

const enterRuleStep = createStep(
  "enter-commission-rule",
  async ({ rule, today }: { rule: NewCommissionRule; today: CalendarDate }, { container }) => {
    assertAhead("from", rule.from, today);
    assertSense(rule);
    await assertCategory(container, rule.category_handle);
    const service = container.resolve<LedgerService>(LEDGER_MODULE);
    return container.resolve(Modules.LOCKING).execute(COMMISSION_LOCK, async () => {
      const { minimum, maximum } = rule;
      const tied = tiedRule(
        {
          ...rule,
          minimum: minimum === null ? null : dong(minimum),
          maximum: maximum === null ? null : dong(maximum),
        },
        await commissionRules(service),
      );
      if (tied) {
        throw new Problem("conflict", "marketplace.commission_tied", {
          field: "from",
          params: { from: formatDate(tied.from) },
        });
      }
      const { id } = await service.createCommissionRules(rule);
      return new StepResponse(id, id);
    });
  },
  async (id, { container }) => {
    if (id) await container.resolve<LedgerService>(LEDGER_MODULE).deleteCommissionRules(id);
  },
);

/**
 * Enters a rule of commission; gives its id.
 * @throws Problem where it would begin before tomorrow, makes no sense, or speaks of the same as another at the same time.
 */
export const enterCommissionRuleWorkflow = createWorkflow(
  "enter-commission-rule",
  (input: { rule: NewCommissionRule; today: CalendarDate }) =>
    new WorkflowResponse(enterRuleStep(input)),
);
