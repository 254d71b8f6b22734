import type { Notice, NoticeText, Recipient } from "@nang-gio/notices/send-notices";
import type { OrderTransfer } from "@nang-gio/payment-vietnam/contract";
import { formatDong } from "@nang-gio/vietnam";
import { inBoth, path, type Say } from "./in-both";
import type { OrderFacts } from "./order-facts";

const TIME = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});

/** An instant as people in Vietnam write it: `14:05 01/12/2026`. */
export const shownTime = (at: string) => TIME.format(new Date(at));

/** How an order is paid: at the door, or to which account with which content. */
export function paymentOf(
  transfer: OrderTransfer | null,
  say: Say,
): NonNullable<NoticeText["facts"]> {
  const way = { label: say("marketplace.notice_payment"), value: say("marketplace.notice_cash") };
  if (!transfer) return [way];
  const { account, missing } = transfer;
  const told = { ...way, value: say("marketplace.notice_transfer") };
  if (!account) return [told];
  return [
    told,
    { label: say("marketplace.notice_transfer_amount"), value: formatDong(missing) },
    {
      label: say("marketplace.notice_transfer_account"),
      value: `${account.bank_name} ${account.account_number} · ${account.holder}`,
    },
    { label: say("marketplace.notice_transfer_content"), value: account.purpose },
  ];
}

function told(
  what: "order_paid" | "order_expired",
  { id, number, shopper }: OrderFacts,
  to: Recipient,
  amount: number,
): Notice {
  return {
    key: `${what}:${id}`,
    kind: `marketplace.${what}`,
    to,
    about: { type: "order", id },
    texts: inBoth((say, language) => ({
      subject: say(`marketplace.notice_${what}`, { number }),
      paragraphs: [
        say("marketplace.notice_hello", { name: shopper.name }),
        say(`marketplace.notice_${what}_text`, { number, amount: formatDong(amount) }),
      ],
      facts: [],
      link: {
        label: say("marketplace.notice_follow", { number }),
        path: path(language, "/tra-cuu"),
      },
    })),
  };
}

/** What a shopper is told of their transfer: that it is here, or that the order is cancelled as it did not come. */
export function transferNotices(order: OrderFacts, to: Recipient): Notice[] {
  const { transfer } = order;
  if (transfer?.paid_at) return [told("order_paid", order, to, transfer.received)];
  return transfer?.state === "expired" ? [told("order_expired", order, to, 0)] : [];
}
