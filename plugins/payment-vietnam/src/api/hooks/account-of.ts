import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { PREPAYMENT_MODULE } from "../../modules/prepayment";
import type { PrepaymentService } from "../../modules/prepayment/service";

/** The market's own account, where a notice is about it. @throws Problem `payment.account_unknown` */
export function accountOf(req: MedusaRequest, told: string): string {
  const { account } = req.scope.resolve<PrepaymentService>(PREPAYMENT_MODULE).settings();
  if (account?.account_number === told) return told;
  throw new Problem("invalid_data", "payment.account_unknown", { field: "account" });
}
