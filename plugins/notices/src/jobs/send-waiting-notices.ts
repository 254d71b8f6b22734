import type { MedusaContainer } from "@medusajs/framework/types";
import { isDue, LONGEST_WAIT_MS } from "../due";
import { NOTICES_MODULE } from "../modules/notices";
import type { NoticesService } from "../modules/notices/service";
import { INBOX_CHANNEL, Worded } from "../notice";
import { type NoticeRecord, records } from "../read/records";
import { render } from "../render";

/** More than these wait for a later turn. */
const MOST_WAITING = 2_000;
const MOST_SENT = 200;
/** A server that refuses so many in one turn is left alone until the next. */
const MOST_FAILURES = 5;

const triesOf = ({ provider_data }: NoticeRecord) => Number(provider_data?.tries ?? 1);

/** Sends a notice again; gives whether it is settled. */
async function sendAgain(container: MedusaContainer, record: NoticeRecord): Promise<boolean> {
  const { id, to, channel, template, data, resource_type, resource_id, receiver_id } = record;
  const worded = Worded.safeParse(data);
  if (!worded.success || worded.data.secret || !record.idempotency_key) return true;
  // Medusa sends anew only what it knows to have failed; this also marks the time of the try.
  await records(container).updateNotifications({
    id,
    status: "failure",
    provider_data: { tries: triesOf(record) + 1 },
  });
  const addresses = container.resolve<NoticesService>(NOTICES_MODULE);
  const again = {
    ...{ id, to, channel, template, data, resource_type, resource_id, receiver_id },
    idempotency_key: record.idempotency_key,
    content: render(worded.data, addresses),
  };
  return records(container)
    .createNotifications(again)
    .then(
      () => true,
      () => false,
    );
}

/**
 * Each minute, sends what could not be sent and what a process that died left behind: at ever longer intervals, for
 * a day.
 */
export default async function sendWaitingNotices(container: MedusaContainer): Promise<void> {
  const now = new Date();
  const waiting = await records(container).listNotifications(
    {
      status: ["failure", "pending"],
      channel: { $ne: INBOX_CHANNEL },
      created_at: { $gte: new Date(now.getTime() - LONGEST_WAIT_MS) },
    },
    { order: { created_at: "ASC" }, take: MOST_WAITING },
  );
  let failures = 0;
  for (const record of waiting.filter((one) => isDue(one, now)).slice(0, MOST_SENT)) {
    if (!(await sendAgain(container, record))) failures += 1;
    if (failures === MOST_FAILURES) return;
  }
}

export const config = { name: "send-waiting-notices", schedule: "* * * * *" };
