import type { CreateNotificationDTO } from "@medusajs/framework/types";
import {
  EMAIL_CHANNEL,
  INBOX_CHANNEL,
  type Notice,
  type NoticeText,
  type Recipient,
} from "./notice";

const withoutLink = ({ link: _link, ...text }: NoticeText): NoticeText => text;

/** By which channels a recipient is reached, and at which address on each. */
function waysTo(
  { email, phone, inbox }: Recipient,
  phoneChannels: readonly string[],
): Array<{ channel: string; to: string }> {
  return [
    ...(inbox ? [{ channel: INBOX_CHANNEL, to: inbox.place_id }] : []),
    ...(email ? [{ channel: EMAIL_CHANNEL, to: email }] : []),
    ...(phone ? phoneChannels.map((channel) => ({ channel, to: phone })) : []),
  ];
}

/** A record of Medusa's Notification Module that is about to be made. */
export type NewRecord = CreateNotificationDTO & { idempotency_key: string };

/**
 * The records of a notice: one for each way to its recipient. A secret goes by e-mail and to phones, never into an
 * inbox, which keeps it.
 */
export function recordsOf(notice: Notice, phoneChannels: readonly string[]): NewRecord[] {
  const { key, kind, to, texts, about, secret = false } = notice;
  const kept = secret ? { vi: withoutLink(texts.vi), en: withoutLink(texts.en) } : texts;
  return waysTo(to, phoneChannels)
    .filter(({ channel }) => !secret || channel !== INBOX_CHANNEL)
    .map((way) => ({
      ...way,
      template: kind,
      data: { language: to.language, texts: kept, secret },
      resource_type: about?.type ?? null,
      resource_id: about?.id ?? null,
      receiver_id: to.inbox?.owner_id ?? null,
      idempotency_key: `${key}:${way.channel}`,
    }));
}
