import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { EnrolBody, EnrolmentsQuery } from "../../../../../contract";
import { staffActor } from "../../../../../read/sight";
import { enrol } from "../../../../../training/enrol";
import { findEnrolments } from "../../../../../training/read/find-enrolments";
import { assertOfMine } from "../../../../../training/read/sight";

/** `GET /admin/courses/:id/enrolments`: the people of a course who are in sight. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as EnrolmentsQuery;
  const id = req.params.id ?? "";
  const page = await findEnrolments(req.scope, id, wanted, communesInSight(req));
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /admin/courses/:id/enrolments`: enrols a person; twice is once. */
export async function POST(req: MedusaRequest<EnrolBody>, res: MedusaResponse): Promise<void> {
  await assertOfMine(req, req.validatedBody);
  const made = await enrol(req.scope, req.params.id ?? "", req.validatedBody, staffActor(req));
  res.status(made.is_new ? 201 : 200).json(made);
}
