import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { noticeFault } from "../rules/webhook-signature";
import { rawBody } from "./raw-body";

const header = (req: MedusaRequest, name: string) => String(req.headers[name] ?? "");

/**
 * Lets only what the gateway signed pass: `x-timestamp` and `x-signature` over the body as it came. Without a secret
 * nothing is taken.
 * @throws Problem `payment.no_gateway`, `payment.notice_signature`, `payment.notice_time`
 */
export function signed(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { webhook_secret } = req.scope.resolve<PrepaymentService>(PREPAYMENT_MODULE).settings();
  if (!webhook_secret) throw new Problem("not_found", "payment.no_gateway");
  const notice = {
    timestamp: header(req, "x-timestamp"),
    signature: header(req, "x-signature"),
    body: rawBody(req),
  };
  const fault = noticeFault(webhook_secret, notice, new Date());
  if (fault) throw new Problem("unauthorized", `payment.notice_${fault}`);
  next();
}
