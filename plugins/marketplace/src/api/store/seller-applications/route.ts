import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import type { ApplyToSell } from "../../../contract";
import { applyToSellWorkflow } from "../../../workflows/apply-to-sell";

/** `POST /store/seller-applications`: a person asks to sell for a co-operative. */
export async function POST(req: MedusaRequest<ApplyToSell>, res: MedusaResponse): Promise<void> {
  const application = req.validatedBody;
  const { phone, email, registration_number } = application;
  const own = [phone, email, registration_number].flatMap((key) =>
    key ? [`application ${key}`] : [],
  );
  // By address too, since whoever floods the staff's desk gives a new phone each time.
  const asked = [...own, `applications from ${req.ip}`].map((key) => ({ key }));
  await claimGuess(req.scope, asked, "marketplace.too_many_applications");
  const { result } = await applyToSellWorkflow(req.scope).run({ input: application });
  res.status(201).json({ application: result });
}
