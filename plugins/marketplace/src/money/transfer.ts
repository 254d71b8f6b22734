import { Problem } from "@nang-gio/access/problem";
import { qrCodePicture } from "@nang-gio/paper";
import { bankName } from "@nang-gio/payment-vietnam/banks";
import { vietQr } from "@nang-gio/payment-vietnam/rules/vietqr";
import type { SettlementTransfer } from "../settlement-contract";
import { type KeptSettlement, settlementNumber } from "../workflows/settlements/judge";

/** What stands on the account's statement: who pays, and which settlement. */
export function transferPurpose(number: number): string {
  return `NANG GIO ${settlementNumber(number)}`;
}

/** What is to be transferred for an approved settlement, with its code. @throws Problem where nothing is. */
export function transferOf(settlement: KeptSettlement): SettlementTransfer {
  const { state, number, bank_bin, account_number, holder } = settlement;
  const amount = Number(settlement.payout);
  if (state !== "approved" || amount === 0 || !bank_bin || !account_number || !holder) {
    throw new Problem("conflict", "marketplace.settlement_nothing_to_pay");
  }
  const purpose = transferPurpose(number);
  const payload = vietQr({ bank_bin, account_number, amount, purpose });
  return {
    bank_name: bankName(bank_bin),
    bank_bin,
    account_number,
    holder,
    amount,
    purpose,
    payload,
    picture: qrCodePicture(payload),
  };
}
