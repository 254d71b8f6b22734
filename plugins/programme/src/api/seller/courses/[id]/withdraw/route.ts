import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { SellerWithdrawBody } from "../../../../../contract";
import { withdraw } from "../../../../../training/enrol";
import { findOwnCourse } from "../../../../../training/read/find-own-courses";

/** `POST /seller/courses/:id/withdraw`: one of the co-operative's people does not come after all. */
export async function POST(
  req: MedusaRequest<SellerWithdrawBody>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { id } = await findOwnCourse(req.scope, organisation_id, req.params.id ?? "");
  const { enrolment_id } = req.validatedBody;
  const actor = { id: person.id, side: "seller" } as const;
  const isOwn = async (of: string | null) => of === organisation_id;
  await withdraw(req.scope, id, enrolment_id, actor, isOwn);
  res.json({ course: await findOwnCourse(req.scope, organisation_id, id) });
}
