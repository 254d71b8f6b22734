import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { PREPAYMENT_MODULE } from "../../../modules/prepayment";
import type { PrepaymentService } from "../../../modules/prepayment/service";
import { stripeBy } from "../../../stripe/engine";
import { recordDisputeWorkflow } from "../../../workflows/record-dispute";
import { recordStripeWorkflow } from "../../../workflows/record-stripe";
import { rawBody } from "../../raw-body";

/**
 * `POST /hooks/stripe`: Stripe tells, signed, that something has changed; what, it is asked. What is not of the market is
 * taken and left. Anything but 200 is told again, for three days.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { keys } = req.scope.resolve<PrepaymentService>(PREPAYMENT_MODULE).stripe();
  if (!keys) throw new Problem("not_found", "payment.stripe_not_offered");
  const told = stripeBy(keys).told(rawBody(req), req.headers);
  if (!told) throw new Problem("invalid_data", "payment.stripe_signature");
  const { intent_id, dispute_id } = told;
  if (dispute_id) await recordDisputeWorkflow(req.scope).run({ input: { dispute_id } });
  if (intent_id) await recordStripeWorkflow(req.scope).run({ input: { intent_id } });
  res.json({ received: true });
}
