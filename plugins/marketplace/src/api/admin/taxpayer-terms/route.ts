import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { findTaxpayerTerms } from "../../../money/find-taxpayer-terms";
import type { NewTaxpayerTerm, TaxpayerTermsQuery } from "../../../taxpayer-contract";
import { enterTaxpayerTermWorkflow } from "../../../workflows/taxpayers/enter";
import { organisationInSight } from "../sellers/seller-in-sight";

/** `GET /admin/taxpayer-terms`: as what organisations pay tax, and since when. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...wanted } = req.validatedQuery as TaxpayerTermsQuery;
  const communes = staffScope(req).commune_codes;
  const found = await findTaxpayerTerms(req.scope, wanted, { limit, offset }, communes);
  res.json({ ...found, limit, offset });
}

/** `POST /admin/taxpayer-terms`: as what an organisation pays tax from a day on. */
export async function POST(
  req: MedusaRequest<NewTaxpayerTerm>,
  res: MedusaResponse,
): Promise<void> {
  await organisationInSight(req, req.validatedBody.cooperative_id);
  const { result: id } = await enterTaxpayerTermWorkflow(req.scope).run({
    input: req.validatedBody,
  });
  const page = { limit: 1, offset: 0 };
  const { taxpayer_terms } = await findTaxpayerTerms(req.scope, { id }, page, null);
  res.status(201).json({ taxpayer_term: taxpayer_terms[0] });
}
