import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { CalendarDate } from "@nang-gio/vietnam";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService } from "../../modules/ledger/service";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";
import { type Asked, assertOwnMove, type KeptSettlement, keptSettlement } from "./judge";

const ledger = (container: MedusaContainer) => container.resolve<LedgerService>(LEDGER_MODULE);

/** The account that a settlement would be paid to now. @throws Problem where it is to be paid and there is none. */
async function accountFor(container: MedusaContainer, { organisation_id, payout }: KeptSettlement) {
  const [account] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerPayoutAccounts({ organisation_id }, { take: 1 });
  if (account) {
    const { bank_bin, account_number, holder } = account;
    return { bank_bin, account_number, holder };
  }
  if (Number(payout) > 0) throw new Problem("conflict", "marketplace.settlement_no_account");
  return null;
}

// Each move is one statement that finds the settlement as it was seen, or does nothing: nothing is left to take back.

const approveStep = createStep("approve-settlement", async (asked: Asked, { container }) => {
  const settlement = await keptSettlement(container, asked.id);
  const account = settlement.state === "draft" ? await accountFor(container, settlement) : null;
  const moved = await ledger(container).approve(asked, account);
  if (!moved) await assertOwnMove(container, "approve", asked);
  return new StepResponse(moved);
});

const reopenStep = createStep(
  "reopen-settlement",
  async ({ reason, ...asked }: Asked & { reason: string }, { container }) => {
    const moved = await ledger(container).reopen(asked, reason);
    if (!moved) await assertOwnMove(container, "reopen", asked);
    return new StepResponse(moved);
  },
);

/** A move to paid, with what the bank says of it. */
export interface AskedToPay extends Asked {
  paid_on: CalendarDate;
  transfer_reference: string;
}

const payStep = createStep(
  "pay-settlement",
  async ({ paid_on, transfer_reference, ...asked }: AskedToPay, { container }) => {
    const settlement = await keptSettlement(container, asked.id);
    if (Number(settlement.payout) === 0) {
      throw new Problem("conflict", "marketplace.settlement_nothing_to_pay");
    }
    if (paid_on < settlement.period_to) {
      throw new Problem("invalid_data", "marketplace.settlement_paid_early", { field: "paid_on" });
    }
    const moved = await ledger(container).pay(asked, { paid_on, transfer_reference });
    if (!moved) {
      await assertOwnMove(
        container,
        "pay",
        asked,
        (paid) => paid.transfer_reference === transfer_reference && paid.paid_on === paid_on,
      );
    }
    return new StepResponse(moved);
  },
);

/**
 * Approves a draft: the account that the co-operative is paid to is kept with it. Gives whether it moved; pressed again by the
 * same officer it does nothing.
 * @throws Problem `marketplace.settlement_unknown`, conflict where another was faster, or no account was told.
 */
export const approveSettlementWorkflow = createWorkflow(
  "approve-settlement",
  (input: Asked) => new WorkflowResponse(approveStep(input)),
);

/** Takes an approved settlement back to a draft, told why; what is paid stays paid. @throws Problem as above. */
export const reopenSettlementWorkflow = createWorkflow(
  "reopen-settlement",
  (input: Asked & { reason: string }) => new WorkflowResponse(reopenStep(input)),
);

/** Posts the payout of an approved settlement, as the bank has made it. @throws Problem as above. */
export const paySettlementWorkflow = createWorkflow(
  "pay-settlement",
  (input: AskedToPay) => new WorkflowResponse(payStep(input)),
);
