import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService } from "../../modules/ledger/service";
import type { NewTaxpayerTerm } from "../../taxpayer-contract";

interface Trace {
  made: string;
  /** The term that it ended. */
  ended: string | null;
}

const enterTermStep = createStep(
  "enter-taxpayer-term",
  async ({ cooperative_id, taxpayer, from }: NewTaxpayerTerm, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
    const enter = async () => {
      const [open] = await ledger.listTaxpayerTerms(
        { organisation_id: cooperative_id, to: null },
        { take: 1 },
      );
      if (open?.taxpayer === taxpayer) {
        throw new Problem("conflict", "marketplace.taxpayer_same", { field: "taxpayer" });
      }
      if (open && from < open.from) {
        throw new Problem("invalid_data", "marketplace.taxpayer_ahead", {
          field: "from",
          params: { from: formatDate(calendarDate(open.from)) },
        });
      }
      if (open) await ledger.updateTaxpayerTerms({ id: open.id, to: from });
      const { id } = await ledger.createTaxpayerTerms({
        organisation_id: cooperative_id,
        taxpayer,
        from,
      });
      return new StepResponse<string, Trace>(id, { made: id, ended: open?.id ?? null });
    };
    return container.resolve(Modules.LOCKING).execute(`taxpayer:${cooperative_id}`, enter);
  },
  async (trace, { container }) => {
    if (!trace) return;
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
    await ledger.deleteTaxpayerTerms(trace.made);
    if (trace.ended) await ledger.updateTaxpayerTerms({ id: trace.ended, to: null });
  },
);

/**
 * Records as what an organisation pays tax from a day on, and ends what was recorded before. Gives the term's id.
 * @throws Problem where that is what is recorded already, or it would begin before that.
 */
export const enterTaxpayerTermWorkflow = createWorkflow(
  "enter-taxpayer-term",
  (input: NewTaxpayerTerm) => new WorkflowResponse(enterTermStep(input)),
);
