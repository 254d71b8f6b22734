import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dateInVietnam } from "@nang-gio/vietnam";
import { beginRound } from "../../../commendations/save-round";
import type { CommendationsQuery, NewCommendation } from "../../../commendations-contract";
import { findCommendation, findCommendations, findDue } from "../../../read/find-commendations";

/** `GET /admin/commendations`: every round, and when the next is due. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as CommendationsQuery;
  const [page, due] = await Promise.all([
    findCommendations(req, wanted),
    findDue(req.scope, dateInVietnam(new Date())),
  ]);
  res.json({ ...page, ...wanted, due });
}

/** `POST /admin/commendations`: begins one. */
export async function POST(
  req: MedusaRequest<NewCommendation>,
  res: MedusaResponse,
): Promise<void> {
  const id = await beginRound(req.scope, req.validatedBody);
  res.status(201).json({ commendation: await findCommendation(req, id) });
}
