import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import { findOwnCourse } from "../../../../training/read/find-own-courses";

/** `GET /seller/courses/:id`: one, with the co-operative's own people in it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  res.json({ course: await findOwnCourse(req.scope, organisation_id, req.params.id ?? "") });
}
