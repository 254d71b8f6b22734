import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CatalogueVersion } from "../../../../contract";
import { shelf } from "../../../../shelf/current";

/** `GET /store/catalogue/version`: the version that this process answers with. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const answer: CatalogueVersion = { version: (await shelf()).version };
  res.json(answer);
}
