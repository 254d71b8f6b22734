import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { SellerEnrolBody } from "../../../../../contract";
import { enrol } from "../../../../../training/enrol";
import { findOwnCourse } from "../../../../../training/read/find-own-courses";

/** `POST /seller/courses/:id/enrol`: one of the co-operative's people comes; twice is once. */
export async function POST(
  req: MedusaRequest<SellerEnrolBody>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _own, ...named } = req.validatedBody;
  const { id } = await findOwnCourse(req.scope, organisation_id, req.params.id ?? "");
  await enrol(req.scope, id, { ...named, organisation_id }, { id: person.id, side: "seller" });
  res.json({ course: await findOwnCourse(req.scope, organisation_id, id) });
}
