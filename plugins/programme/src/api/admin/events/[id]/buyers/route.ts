import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerBody, EventPartsQuery } from "../../../../../contract";
import { saveBuyer } from "../../../../../events/save-buyer";
import { findBuyer, findBuyers } from "../../../../../read/find-signed";
import { staffActor } from "../../../../../read/sight";

/** `GET /admin/events/:id/buyers`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as EventPartsQuery;
  res.json({ ...(await findBuyers(req, { event_id: req.params.id ?? "", page })), ...page });
}

/** `POST /admin/events/:id/buyers`: enters one. */
export async function POST(req: MedusaRequest<BuyerBody>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const made = await saveBuyer(req.scope, id, req.validatedBody, staffActor(req));
  res.status(201).json({ buyer: await findBuyer(req, id, made) });
}
