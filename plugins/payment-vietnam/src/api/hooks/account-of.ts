import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer";
import type { BankTransferService } from "../../modules/bank-transfer/service";

/** The market's own account, where a notice is about it. @throws Problem `payment.account_unknown` */
export function accountOf(req: MedusaRequest, told: string): string {
  const { account } = req.scope.resolve<BankTransferService>(BANK_TRANSFER_MODULE).settings();
  if (account?.account_number === told) return told;
  throw new Problem("invalid_data", "payment.account_unknown", { field: "account" });
}
