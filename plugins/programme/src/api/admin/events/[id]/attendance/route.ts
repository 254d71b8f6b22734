import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AttendanceBody } from "../../../../../contract";
import { takeAttendance } from "../../../../../events/attend";
import { organisationName } from "../../../../../read/organisation-name";
import { assertOrganisations, isInSight, staffActor } from "../../../../../read/sight";

/** `POST /admin/events/:id/attendance`: an organisation is there on a day, ticked or by its code; twice is once. */
export async function POST(req: MedusaRequest<AttendanceBody>, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  const body = req.validatedBody;
  if (body.organisation_id) await assertOrganisations(req, [body.organisation_id]);
  const taken = await takeAttendance(req.scope, id, body, staffActor(req), isInSight(req));
  const organisation_name = await organisationName(req.scope, taken.organisation_id);
  res.status(taken.is_new ? 201 : 200).json({ ...taken, organisation_name });
}
