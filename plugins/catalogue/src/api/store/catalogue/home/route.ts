import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findHome } from "../../../../read/home";

/** `GET /store/catalogue/home`: what the home page shows. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await findHome());
}
