import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MeetingBody } from "../../../../../connection/contract";
import { arrangeMeeting } from "../../../../../connection/meetings/save-meeting";
import { findMeeting, findMeetings } from "../../../../../connection/read/find-meetings";
import type { EventPartsQuery } from "../../../../../contract";
import { staffActor } from "../../../../../read/sight";

/** `GET /admin/events/:id/meetings`: who meets whom, when and where. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as EventPartsQuery;
  res.json({ ...(await findMeetings(req, req.params.id ?? "", page)), ...page });
}

/** `POST /admin/events/:id/meetings`: two wish to meet, or do at a time. */
export async function POST(req: MedusaRequest<MeetingBody>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const made = await arrangeMeeting(req.scope, id, req.validatedBody, staffActor(req));
  res.status(201).json({ meeting: await findMeeting(req, id, made) });
}
