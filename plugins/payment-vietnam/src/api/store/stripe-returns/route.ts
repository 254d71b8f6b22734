import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { StripeReturn } from "../../../contract";
import { PREPAYMENT_MODULE } from "../../../modules/prepayment";
import type { PrepaymentService } from "../../../modules/prepayment/service";
import { attemptOf } from "../../../read/attempt-of";
import { stripeBy } from "../../../stripe/engine";
import { recordStripeWorkflow } from "../../../workflows/record-stripe";

/**
 * `POST /store/stripe-returns`: a shopper comes back from a card payment. Nothing of the address is believed: who has the
 * payment's secret is its shopper, and what became of it Stripe is asked.
 */
export async function POST(req: MedusaRequest<StripeReturn>, res: MedusaResponse): Promise<void> {
  const { intent, secret } = req.validatedBody;
  const service = req.scope.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { keys } = service.stripe();
  const [known] = await service.listStripeAttempts({ intent_id: intent }, { take: 1 });
  if (!keys || !known) throw new Problem("not_found", "payment.stripe_unknown");
  const { client_secret } = await stripeBy(keys).read(intent);
  if (client_secret !== secret) throw new Problem("not_found", "payment.stripe_unknown");
  await recordStripeWorkflow(req.scope).run({ input: { intent_id: intent } });
  res.json({ returned: await attemptOf(req.scope, "stripe", intent) });
}
