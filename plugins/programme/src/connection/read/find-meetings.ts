import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import { EVENT_BUYER_KINDS } from "../../vocabulary";
import { MEETING_RESULTS, type MeetingRow } from "../contract";
import { unknown } from "../refuse";

const Row = z.object({
  id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  buyer_id: z.string(),
  buyer_name: z.string(),
  buyer_kind: z.enum(EVENT_BUYER_KINDS),
  day: z.string().nullable(),
  starts: z.string().nullable(),
  ends: z.string().nullable(),
  table_number: z.number().nullable(),
  result: z.enum(MEETING_RESULTS).nullable(),
  outcome: z.string().nullable(),
});

type Part = [sql: string, values: unknown[]];

interface Page {
  limit: number;
  offset: number;
}

function viewOf({ day, starts, ends, table_number, ...row }: z.infer<typeof Row>): MeetingRow {
  const placed = day !== null && starts !== null && ends !== null && table_number !== null;
  return { ...row, time: placed ? { day, starts, ends, table_number } : null };
}

async function find(container: MedusaContainer, where: Part[], { limit, offset }: Page) {
  const sql = where.map(([part]) => part).join(" and ");
  const values = where.flatMap(([, part]) => part);
  const from = `
    from trade_meeting meeting
    join organisation on organisation.id = meeting.organisation_id
    join trade_event_buyer buyer on buyer.id = meeting.buyer_id
   where meeting.cancelled_at is null and meeting.deleted_at is null and ${sql}`;
  const Found = z.object({ count: z.number(), listed: z.array(Row) });
  const [found] = await readRows(
    container,
    Found,
    `select (select count(*)::int ${from}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select meeting.id, meeting.organisation_id, organisation.name as organisation_name, meeting.buyer_id,
                 buyer.name as buyer_name, buyer.kind as buyer_kind, meeting.day, meeting.starts, meeting.ends,
                 meeting.table_number, meeting.result, meeting.outcome
            ${from} order by meeting.day nulls last, meeting.starts, meeting.table_number, organisation.name, meeting.id
           limit ? offset ?
       ) listed) as listed`,
    [...values, ...values, limit, offset],
  );
  return { meetings: (found?.listed ?? []).map(viewOf), count: found?.count ?? 0 };
}

/** One page of the meetings of an event, of organisations in sight: by day, time and table, what has no time last. */
export function findMeetings(req: MedusaRequest, event_id: string, page: Page) {
  const where: Part[] = [["meeting.event_id = ?", [event_id]], sightOf(communesInSight(req))];
  return find(req.scope, where, page);
}

/** One meeting of an event. @throws Problem not_found `connection.meeting_unknown` */
export async function findMeeting(
  req: MedusaRequest,
  event_id: string,
  id: string,
): Promise<MeetingRow> {
  const where: Part[] = [
    ["meeting.event_id = ? and meeting.id = ?", [event_id, id]],
    sightOf(communesInSight(req)),
  ];
  const { meetings } = await find(req.scope, where, { limit: 1, offset: 0 });
  if (!meetings[0]) throw unknown("meeting");
  return meetings[0];
}

/** The meetings of a co-operative at an event, without what an officer noted of them. */
export async function findOwnMeetings(
  container: MedusaContainer,
  organisation_id: string,
  event_id: string,
): Promise<MeetingRow[]> {
  const where: Part[] = [
    ["meeting.event_id = ? and meeting.organisation_id = ?", [event_id, organisation_id]],
  ];
  const { meetings } = await find(container, where, { limit: 100, offset: 0 });
  return meetings.map((meeting) => ({ ...meeting, outcome: null }));
}
