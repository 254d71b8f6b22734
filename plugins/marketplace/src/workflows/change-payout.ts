import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { ChangePayout } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";

/** An account to be paid to, as an owner tells it. */
export type ToldAccount = Pick<ChangePayout, "bank_bin" | "account_number" | "holder">;

/** An account to be paid to, and who told it. */
export interface NewPayoutAccount extends ToldAccount {
  organisation_id: string;
  changed_by: string;
}

/** Whether two accounts are the same. */
export function sameAccount(one: ToldAccount, other: ToldAccount): boolean {
  return (
    one.bank_bin === other.bank_bin &&
    one.account_number === other.account_number &&
    one.holder === other.holder
  );
}

interface Trace {
  made: string | null;
  before:
    | ({ id: string } & Omit<NewPayoutAccount, "organisation_id"> & { changed_at: Date })
    | null;
}

/** Writes the account that a co-operative is paid to. Gives whether it differs from the one before. */
const writePayoutStep = createStep(
  "write-payout-account",
  async (account: NewPayoutAccount, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    const { organisation_id, ...told } = account;
    const write = async () => {
      const [known] = await service.listSellerPayoutAccounts({ organisation_id }, { take: 1 });
      const changed_at = new Date();
      if (!known) {
        const { id } = await service.createSellerPayoutAccounts({ ...account, changed_at });
        return new StepResponse<boolean, Trace | null>(true, { made: id, before: null });
      }
      const { id, bank_bin, account_number, holder, changed_by } = known;
      if (sameAccount(known, told)) {
        return new StepResponse<boolean, Trace | null>(false, null);
      }
      await service.updateSellerPayoutAccounts({ id, ...told, changed_at });
      return new StepResponse<boolean, Trace | null>(true, {
        made: null,
        before: {
          ...{ id, bank_bin, account_number, holder, changed_by },
          changed_at: known.changed_at,
        },
      });
    };
    return container.resolve(Modules.LOCKING).execute(`payout-account:${organisation_id}`, write);
  },
  async (trace, { container }) => {
    if (!trace) return;
    const service = container.resolve<SellerService>(SELLER_MODULE);
    if (trace.made) await service.deleteSellerPayoutAccounts(trace.made);
    if (trace.before) await service.updateSellerPayoutAccounts(trace.before);
  },
);

/** Changes the bank account that a co-operative is paid to. */
export const changePayoutWorkflow = createWorkflow("change-payout", (input: NewPayoutAccount) => {
  return new WorkflowResponse(writePayoutStep(input));
});
