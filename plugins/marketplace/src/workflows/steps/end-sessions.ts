import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";

/** Which log-ins of a person end: one, or all but one. */
export type Ending = { account_id: string } & ({ only: string } | { except: string | null });

interface Trace {
  ended: string[];
  before: { id: string; log_ins_from: Date | null } | null;
}

/** Ends log-ins of a person at once; gives how many. Where all end, so do those that are just being made. */
export const endSessionsStep = createStep(
  "end-seller-sessions",
  async (ending: Ending, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    const { account_id } = ending;
    const now = new Date();
    let before: Trace["before"] = null;
    if (!("only" in ending)) {
      const { id, log_ins_from } = await service.retrieveSellerAccount(account_id);
      before = { id, log_ins_from };
      await service.updateSellerAccounts({ id, log_ins_from: now });
    }
    const live = await service.listSellerSessions(
      {
        account_id,
        ended_at: null,
        ...("only" in ending
          ? { id: ending.only }
          : ending.except
            ? { id: { $ne: ending.except } }
            : {}),
      },
      { select: ["id"], take: null },
    );
    const ended = live.map(({ id }) => id);
    await service.updateSellerSessions(ended.map((id) => ({ id, ended_at: now })));
    return new StepResponse<number, Trace>(ended.length, { ended, before });
  },
  async (trace, { container }) => {
    if (!trace) return;
    const service = container.resolve<SellerService>(SELLER_MODULE);
    await service.updateSellerSessions(trace.ended.map((id) => ({ id, ended_at: null })));
    if (trace.before) await service.updateSellerAccounts(trace.before);
  },
);
