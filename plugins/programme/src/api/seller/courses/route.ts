import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { SellerCoursesQuery } from "../../../contract";
import { findOwnCourses } from "../../../training/read/find-own-courses";

/** `GET /seller/courses`: courses that are open, and those in which the co-operative has people. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerCoursesQuery;
  const page = await findOwnCourses(req.scope, sellerScope(req).organisation_id, wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
