import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { TimetableBody, TimetableQuery } from "../../../../../connection/contract";
import { fillEventTimetable } from "../../../../../connection/meetings/fill-timetable";
import { timetablePdf } from "../../../../../connection/meetings/timetable-pdf";
import { findEvent } from "../../../../../read/find-event";
import { staffActor } from "../../../../../read/sight";

/** `GET /admin/events/:id/timetable`: the meetings of organisations in sight, to print. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as TimetableQuery;
  const event = await findEvent(req, req.params.id ?? "");
  const content = await timetablePdf(req, event, language);
  res.set({
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="${event.id}.pdf"`,
    "cache-control": "no-store",
  });
  res.send(content);
}

/** `POST /admin/events/:id/timetable`: gives wished meetings a time and a table. */
export async function POST(req: MedusaRequest<TimetableBody>, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  res.json(await fillEventTimetable(req.scope, id, req.validatedBody, staffActor(req)));
}
