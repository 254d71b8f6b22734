import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { staffActor } from "../../../../../read/sight";
import { training } from "../../../../../training/courses";

/** `POST /admin/training-people/:person_id/erase`: takes out who somebody was, as they asked; what they did stays as a number. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.person_id ?? "";
  const erased = await training(req.scope).erase(id, staffActor(req));
  if (!erased) throw new Problem("not_found", "training.person_unknown");
  res.json({ id, erased: true });
}
