import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { marksOf } from "@nang-gio/cooperative/read/find-marks";
import { enterMarkWorkflow } from "@nang-gio/cooperative/workflows";
import type { SellerPapersQuery, SubmitMark } from "../../../contract";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/marks`: trademarks, licences, growing areas and food-safety papers, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as SellerPapersQuery;
  const { organisation_id } = sellerScope(req);
  const page = await marksOf(req.scope, { organisation_id }, { limit, offset });
  res.json({ ...page, limit, offset });
}

/** `POST /seller/marks`: sends one in with its scan, to be verified by staff. */
export async function POST(req: MedusaRequest<SubmitMark>, res: MedusaResponse): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _named, ...mark } = req.validatedBody;
  const { result: id } = await enterMarkWorkflow(req.scope).run({
    input: { ...mark, organisation_id, actor_id: person.id },
  });
  const { marks } = await marksOf(req.scope, { organisation_id, id });
  res.status(201).json({ mark: marks[0] });
}
