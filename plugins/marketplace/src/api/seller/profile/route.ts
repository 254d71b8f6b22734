import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { upsertOrganisationsWorkflow } from "@nang-gio/cooperative/workflows";
import type { ChangeProfile } from "../../../contract";
import { ownOrganisation, readProfile } from "../../../read/seller-profile";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/profile`: what the co-operative says of itself. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ profile: await readProfile(req.scope, sellerScope(req)) });
}

/** `POST /seller/profile`: says it anew. */
export async function POST(req: MedusaRequest<ChangeProfile>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const { handle, kind, name, sector, commune_code } = await ownOrganisation(req.scope, scope);
  const { cooperative_id: _named, ...change } = req.validatedBody;
  await upsertOrganisationsWorkflow(req.scope).run({
    input: { rows: [{ handle, kind, name, sector, commune_code, ...change }] },
  });
  res.json({ profile: await readProfile(req.scope, scope) });
}
