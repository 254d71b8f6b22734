import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { NOTICES_MODULE } from "./modules/notices";
import type { NoticesService } from "./modules/notices/service";
import type { Notice } from "./notice";
import { records } from "./read/records";
import { type NewRecord, recordsOf } from "./records-of";
import { render } from "./render";

export type { Notice, NoticeLanguage, NoticeText, Recipient } from "./notice";

/** What became of a notice on one of its ways. */
export interface SentNotice {
  key: string;
  channel: string;
  /** `waiting`: it could not be sent and is tried again (a secret one is not). `known`: it was asked for before. */
  outcome: "sent" | "waiting" | "known";
}

async function send(
  container: MedusaContainer,
  record: NewRecord,
  { texts, to }: Pick<Notice, "texts" | "to">,
): Promise<SentNotice["outcome"]> {
  const addresses = container.resolve<NoticesService>(NOTICES_MODULE);
  const { language } = to;
  const facts = (text: Notice["texts"]["vi"]) => ({ ...text, facts: text.facts ?? [] });
  const worded = { language, texts: { vi: facts(texts.vi), en: facts(texts.en) } };
  try {
    const made = await records(container).createNotifications({
      ...record,
      content: render(worded, addresses),
    });
    return made ? "sent" : "known";
  } catch (error) {
    const { idempotency_key } = record;
    const [kept] = await records(container).listNotifications({ idempotency_key }, { take: 1 });
    if (!kept) throw error;
    if (kept.status !== "failure") return "known";
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`notice ${idempotency_key} could not be sent now`);
    return "waiting";
  }
}

/**
 * Tells people something by every way that leads to them: e-mail, the inbox of the workspace, a phone where the
 * operator has a channel to it. A key goes out once by each way, also when two ask at once. It never rejects
 * because of a mail server: what failed is tried again by a job for a day.
 *
 * ```ts
 * import { sendNotices } from "@nang-gio/notices/send-notices";
 *
 * // In a subscriber or a job:
 * await sendNotices(container, [{
 *   key: `consignment_shipped:${id}`,
 *   kind: "marketplace.consignment_shipped",
 *   to: { language: "vi", email },
 *   texts: { vi: { subject, paragraphs: [greeting, sentence] }, en: { … } },
 * }]);
 *
 * // In a route, with a link that opens a door. Not awaited, so that the answer's time tells nobody whether there
 * // is such an account; `key` differs each time, since each has a link of its own.
 * void sendNotices(req.scope, [{
 *   key: `password_reset:${resetId}`,
 *   kind: "marketplace.password_reset",
 *   to: { language, email },
 *   texts,   // link: { label, path: `/ban-hang/mat-khau/${token}` }
 *   secret: true,
 * }]);
 * ```
 *
 * Paths of links are of the shop, where English ones begin with `/en`, or of the dashboard (`into`). Without a mail server (`SMTP_URL`) e-mails are kept
 * in the records only.
 */
export async function sendNotices(
  container: MedusaContainer,
  notices: readonly Notice[],
): Promise<SentNotice[]> {
  const { phoneChannels } = container.resolve<NoticesService>(NOTICES_MODULE);
  const wanted = notices.flatMap((notice) =>
    recordsOf(notice, phoneChannels).map((record) => ({ notice, record })),
  );
  if (wanted.length === 0) return [];
  const found = await records(container).listNotifications(
    { idempotency_key: wanted.map(({ record }) => record.idempotency_key) },
    { select: ["id", "idempotency_key"], take: null },
  );
  const known = new Set(found.map(({ idempotency_key }) => idempotency_key));
  return Promise.all(
    wanted.map(async ({ notice, record }) => ({
      key: notice.key,
      channel: record.channel,
      outcome: known.has(record.idempotency_key) ? "known" : await send(container, record, notice),
    })),
  );
}
