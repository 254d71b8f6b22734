import type { Notice, NoticeText, Recipient } from "@nang-gio/notices/send-notices";
import type { OrderPrepayment } from "@nang-gio/payment-vietnam/contract";
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

/** What is still to be done of an order that waits for its money, and until when. */
export function toPay(prepayment: OrderPrepayment | null, say: Say): string[] {
  if (!prepayment) return [];
  const { way, account, online, expires_at } = prepayment;
  const time = shownTime(expires_at);
  if (account) return [say("marketplace.notice_transfer_text", { time })];
  if (way === "transfer" || !online?.payable) return [];
  return [say(`marketplace.notice_${way}_text`, { time })];
}

/** How an order is paid: at the door, by VNPay, by card, or to which account with which content. */
export function paymentOf(
  prepayment: OrderPrepayment | null,
  say: Say,
): NonNullable<NoticeText["facts"]> {
  const way = prepayment?.way ?? "cash";
  const told = {
    label: say("marketplace.notice_payment"),
    value: say(`marketplace.notice_${way}`),
  };
  if (!prepayment?.account) return [told];
  const { account, missing } = prepayment;
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

/** What a shopper is told of their money: that it is here, or that the order is cancelled as it did not come. */
export function prepaymentNotices(order: OrderFacts, to: Recipient): Notice[] {
  const { prepayment } = order;
  if (prepayment?.paid_at) return [told("order_paid", order, to, prepayment.received)];
  return prepayment?.state === "expired" ? [told("order_expired", order, to, 0)] : [];
}
