import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ApplyToSell } from "../../../contract";
import { refuseTooMany, tellFailure } from "../../../too-many-failures";
import { applyToSellWorkflow } from "../../../workflows/apply-to-sell";

/** `POST /store/seller-applications`: a person asks to sell for a co-operative. */
export async function POST(req: MedusaRequest<ApplyToSell>, res: MedusaResponse): Promise<void> {
  const application = req.validatedBody;
  const { phone, email, registration_number } = application;
  const own = [phone, email, registration_number].flatMap((key) =>
    key ? [`application ${key}`] : [],
  );
  // By address too, since whoever floods the staff's desk gives a new phone each time.
  const keys = [...own, `applications from ${req.ip}`];
  refuseTooMany(keys, Date.now(), "marketplace.too_many_applications");
  tellFailure(keys, Date.now());
  const { result } = await applyToSellWorkflow(req.scope).run({ input: application });
  res.status(201).json({ application: result });
}
