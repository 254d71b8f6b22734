import type { MedusaContainer } from "@medusajs/framework/types";
import { type Cell, csvBytes, xlsxBytes } from "@nang-gio/paper";
import { bankName } from "@nang-gio/payment-vietnam/banks";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";
import type { TransfersQuery } from "../settlement-contract";
import { settlementNumber } from "../workflows/settlements/judge";
import { speakStatement } from "./statement/words";
import { transferPurpose } from "./transfer";

/** Every approved settlement that is to be paid, as a list to be taken in by a bank; oldest first. */
export async function transferList(
  container: MedusaContainer,
  { format, language }: TransfersQuery,
): Promise<Buffer> {
  const settlements = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listSettlements(
      { state: "approved", payout: { $gt: 0 } },
      { order: { number: "ASC" }, take: null },
    );
  const say = speakStatement(language);
  const columns = [
    { heading: say("number"), width: 12 },
    { heading: say("holder"), width: 36 },
    { heading: say("account_number"), width: 24 },
    { heading: say("bank"), width: 18 },
    { heading: say("bank_bin"), width: 14 },
    { heading: say("amount"), width: 18 },
    { heading: say("purpose"), width: 26 },
  ];
  const rows = settlements.map(({ number, holder, account_number, bank_bin, payout }): Cell[] => [
    settlementNumber(number),
    holder,
    account_number,
    bankName(bank_bin ?? ""),
    bank_bin,
    Number(payout),
    transferPurpose(number),
  ]);
  if (format === "csv") return csvBytes({ columns, rows });
  return xlsxBytes([{ name: say("transfers"), columns, rows }]);
}
