import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { NewContent } from "../../../contract";
import { makePreview } from "../../../preview";

/** `POST /admin/content-previews`: where what is being written can be looked at in the shop for a while. */
export async function POST(req: MedusaRequest<NewContent>, res: MedusaResponse): Promise<void> {
  res.json({ preview: await makePreview(req.scope, req.validatedBody) });
}
