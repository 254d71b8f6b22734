import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActor } from "../../../../../../../read/sight";
import { withdraw } from "../../../../../../../training/enrol";
import { isMineOf } from "../../../../../../../training/read/sight";

/** `POST /admin/courses/:id/enrolments/:enrolment_id/withdraw`: the person does not come. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", enrolment_id = "" } = req.params;
  await withdraw(req.scope, id, enrolment_id, staffActor(req), isMineOf(req));
  res.json({ id: enrolment_id, withdrawn: true });
}
