import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import {
  CONVERSATION_SIDES,
  MESSAGE_FAULTS,
  type ReportedMessage,
  type ReportedMessagesQuery,
} from "../conversations-contract";
import type { InSight } from "../read/organisations";
import { findStaffRecord, listStaffRecords, type StaffRecords } from "../read/staff-records";

const Row = z.object({
  id: z.string(),
  conversation_id: z.string(),
  author: z.enum(CONVERSATION_SIDES),
  text: z.string(),
  pictures: z.array(z.string()),
  sent_at: z.coerce.date(),
  reported_for: z.enum(MESSAGE_FAULTS),
  reported_at: z.coerce.date(),
  open: z.boolean(),
  hidden_reason: z.enum(MESSAGE_FAULTS).nullable(),
  revision: z.number(),
  cooperative: z.object({ id: z.string(), name: z.string(), name_en: z.string().nullable() }),
});

const CASES = {
  open: "and message.settled_at is null",
  hidden: "and message.hidden_reason is not null",
  settled: "and message.settled_at is not null and message.hidden_reason is null",
};

const ROW = `message.id, message.conversation_id, message.author, message.text, message.pictures,
  message.created_at as sent_at, message.reported_for, message.reported_at, message.settled_at is null as open,
  message.hidden_reason, message.revision,
  json_build_object('id', maker.id, 'name', maker.name, 'name_en', maker.name_en) as cooperative`;

const REPORTED: StaffRecords<z.infer<typeof Row>> = {
  row: Row,
  columns: ROW,
  from: `
    from conversation_message message
    join conversation on conversation.id = message.conversation_id and conversation.deleted_at is null
    join organisation maker on maker.id = conversation.organisation_id and maker.deleted_at is null
   where message.reported_at is not null and message.deleted_at is null`,
  id: "message.id",
  searched: ["message.text", "maker.name"],
};

function viewOf({ conversation_id: _of, ...row }: z.infer<typeof Row>): ReportedMessage {
  const { sent_at, reported_at } = row;
  return { ...row, sent_at: sent_at.toISOString(), reported_at: reported_at.toISOString() };
}

/** One page of reported messages in the communes in sight (`null`: all). */
export async function findReportedMessages(
  container: MedusaContainer,
  { q, state, limit, offset }: ReportedMessagesQuery,
  inSight: InSight,
): Promise<{ messages: ReportedMessage[]; count: number }> {
  const { rows, count } = await listStaffRecords(container, REPORTED, {
    ...{ inSight, q, limit, offset },
    narrowed: state && CASES[state],
    order: `message.reported_at ${state === "open" ? "asc" : "desc"}`,
  });
  return { messages: rows.map(viewOf), count };
}

async function readOne(container: MedusaContainer, id: string, inSight: InSight) {
  const row = await findStaffRecord(container, REPORTED, id, inSight);
  if (!row) throw new Problem("not_found", "conversation.message_unknown");
  return row;
}

/** One reported message. @throws Problem not_found `conversation.message_unknown`, also outside the communes in sight. */
export async function findReportedMessage(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
): Promise<ReportedMessage> {
  return viewOf(await readOne(container, id, inSight));
}

/** Whose a photograph of a reported message is; of no message's it is nobody's. @throws Problem not_found as {@link findReportedMessage} */
export async function ownerOfPicture(
  container: MedusaContainer,
  { id, picture }: { id: string; picture: string },
  inSight: InSight,
): Promise<string> {
  const { conversation_id, pictures } = await readOne(container, id, inSight);
  return pictures.includes(picture) ? conversation_id : "";
}
