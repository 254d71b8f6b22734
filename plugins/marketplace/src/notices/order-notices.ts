import type { Language } from "@nang-gio/access/problem";
import type { Notice, NoticeText, Recipient } from "@nang-gio/notices/send-notices";
import { formatDong } from "@nang-gio/vietnam";
import type { Consignment, ConsignmentEventKind, ConsignmentState, NamedPieces } from "../contract";
import "../messages/register";
import { inBoth, path, type Say } from "./in-both";
import type { Member, OrderFacts } from "./order-facts";
import { paymentOf, prepaymentNotices, toPay } from "./prepayment-notices";

/** What a shopper is told of a consignment, by the state that it came to; one that they come for is told of once packed. */
const TOLD_TO_SHOPPERS = ["shipped", "delivered", "cancelled", "undelivered"] as const;
type ToldState = (typeof TOLD_TO_SHOPPERS)[number] | "ready";

function toldOf(state: ConsignmentState, { pickup }: Consignment): ToldState | undefined {
  if (pickup && state === "packed") return "ready";
  return TOLD_TO_SHOPPERS.find((told) => told === state);
}

/** And of what was done to it beside moving it. */
const TOLD_CHANGES = ["line_cancelled", "part_sent", "part_came_back", "refunded"] as const;
type ToldChange = (typeof TOLD_CHANGES)[number];

const isToldChange = (kind: ConsignmentEventKind): kind is ToldChange =>
  TOLD_CHANGES.some((told) => told === kind);

const nameOf = ({ cooperative: { name, name_en } }: Consignment, language: Language) =>
  (language === "en" && name_en) || name;

/** `2 × Nước mắm (500 ml): 190.000 ₫`, a line of goods each. */
function goodsOf({ lines }: Consignment, language: Language): string {
  return lines
    .map(({ title, title_en, variant_title, quantity, total }) => {
      const goods = (language === "en" && title_en) || title;
      const variant = variant_title ? ` (${variant_title})` : "";
      return `${quantity} × ${goods}${variant}: ${formatDong(total)}`;
    })
    .join("\n");
}

function placed(order: OrderFacts, to: Recipient): Notice {
  const { id, number, shopper, total, prepayment, consignments } = order;
  return {
    key: `order_placed:${id}`,
    kind: "marketplace.order_placed",
    to,
    about: { type: "order", id },
    texts: inBoth((say, language) => ({
      subject: say("marketplace.notice_order_placed", { number }),
      paragraphs: [
        say("marketplace.notice_hello", { name: shopper.name }),
        say("marketplace.notice_order_placed_text", { count: consignments.length }),
        ...toPay(prepayment, say),
        ...consignments.map(
          (one) =>
            `${say("marketplace.notice_consignment", { number: one.number, cooperative: nameOf(one, language) })}\n${goodsOf(one, language)}`,
        ),
      ],
      facts: [
        {
          label: say("marketplace.notice_shipping"),
          value: formatDong(consignments.reduce((sum, one) => sum + one.shipping_total, 0)),
        },
        { label: say("marketplace.notice_total"), value: formatDong(total) },
        ...paymentOf(prepayment, say),
      ],
      link: {
        label: say("marketplace.notice_follow", { number }),
        path: path(language, "/tra-cuu"),
      },
    })),
  };
}

function trackingOf({ carrier, tracking_number }: Consignment, say: Say): NoticeText["facts"] {
  return [
    ...(carrier ? [{ label: say("marketplace.notice_carrier"), value: carrier }] : []),
    ...(tracking_number
      ? [{ label: say("marketplace.notice_tracking"), value: tracking_number }]
      : []),
  ];
}

type Told = Pick<OrderFacts["events"][number], "note" | "facts">;

/** Why nobody took a parcel; else what was noted. */
function reasonOf({ note, facts: { undelivered } }: Told, say: Say): string {
  const why =
    undelivered && undelivered !== "other" ? say(`marketplace.undelivered_${undelivered}`) : null;
  return [why, note].filter(Boolean).join(": ");
}

/** A fact with its label; nothing where there is none. */
const factIn = (label: string, value: string) => (value ? [{ label, value }] : []);

/** States that are told with why they came to be. */
const WITH_REASON: readonly ToldState[] = ["cancelled", "undelivered"];

/** What is told of a consignment that came to a state. */
function cameTo(
  order: OrderFacts,
  one: Consignment,
  { state, ...told }: Told & { state: ToldState },
  to: Recipient,
): Notice {
  const { number, place } = one;
  const by_you = state === "cancelled" && told.facts.by_shopper ? "_by_you" : "";
  return {
    key: `consignment_${state}:${one.id}`,
    kind: `marketplace.consignment_${state}`,
    to,
    about: { type: "consignment", id: one.id },
    texts: inBoth((say, language) => ({
      subject: say(`marketplace.notice_consignment_${state}`, { number }),
      paragraphs: [
        say("marketplace.notice_hello", { name: order.shopper.name }),
        say(`marketplace.notice_consignment_${state}_text${by_you}`, {
          number,
          cooperative: nameOf(one, language),
        }),
        goodsOf(one, language),
      ],
      facts: [
        ...(state === "shipped" ? (trackingOf(one, say) ?? []) : []),
        ...(state === "ready" && place?.address
          ? [{ label: say("marketplace.notice_place"), value: place.address }]
          : []),
        ...(state === "ready" && place?.hours
          ? [{ label: say("marketplace.notice_hours"), value: place.hours }]
          : []),
        ...(state === "shipped" || state === "ready"
          ? [{ label: say("marketplace.notice_to_pay"), value: formatDong(one.total) }]
          : []),
        ...factIn(
          say("marketplace.notice_reason"),
          WITH_REASON.includes(state) ? reasonOf(told, say) : "",
        ),
      ],
      link: {
        label: say("marketplace.notice_follow", { number: order.number }),
        path: path(language, "/tra-cuu"),
      },
    })),
  };
}

/** `2 × Nước mắm (500 ml)`, a line of pieces each, named as the consignment names them. */
function piecesOf(pieces: readonly NamedPieces[], { lines }: Consignment, language: Language) {
  return pieces
    .map(({ line_item_id, title, variant_title, quantity }) => {
      const english =
        language === "en" && lines.find((one) => one.line_item_id === line_item_id)?.title_en;
      return [`${quantity} × ${english || title}`, variant_title && `(${variant_title})`]
        .filter(Boolean)
        .join(" ");
    })
    .join("\n");
}

/** What is told of a change of a consignment: which goods, how much money, why, or with whom. */
function changed(
  order: OrderFacts,
  one: Consignment,
  event: OrderFacts["events"][number] & { kind: ToldChange },
  to: Recipient,
): Notice {
  const { kind, facts, revision } = event;
  const { number } = one;
  return {
    key: `consignment_${kind}:${one.id}:${revision}`,
    kind: `marketplace.consignment_${kind}`,
    to,
    about: { type: "consignment", id: one.id },
    texts: inBoth((say, language) => ({
      subject: say(`marketplace.notice_${kind}`, { number }),
      paragraphs: [
        say("marketplace.notice_hello", { name: order.shopper.name }),
        say(`marketplace.notice_${kind}_text`, { number, cooperative: nameOf(one, language) }),
        piecesOf(facts.lines ?? [], one, language),
      ],
      facts: [
        ...(facts.amount
          ? [{ label: say("marketplace.notice_amount"), value: formatDong(facts.amount) }]
          : []),
        ...factIn(
          say(kind === "part_sent" ? "marketplace.notice_carrier" : "marketplace.notice_reason"),
          reasonOf(event, say),
        ),
      ],
      link: {
        label: say("marketplace.notice_follow", { number: order.number }),
        path: path(language, "/tra-cuu"),
      },
    })),
  };
}

function toMember({ id, email, phone, organisation_id }: Member): Recipient {
  return {
    language: "vi",
    email,
    phone,
    inbox: { owner_id: id, place_id: organisation_id },
  };
}

/** What a member is told of a consignment of their co-operative. */
function toCooperative(
  kind: "new" | "withdrawn" | "given_up" | "return_asked",
  one: Consignment,
  member: Member,
): Notice {
  const { id, number, lines, total } = one;
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    key: `consignment_${kind}:${id}:${member.id}`,
    kind: `marketplace.consignment_${kind}`,
    to: toMember(member),
    about: { type: "consignment", id },
    texts: inBoth((say, language) => ({
      subject: say(`marketplace.notice_consignment_${kind}`, { number }),
      paragraphs: [
        say(`marketplace.notice_consignment_${kind}_text`, {
          number,
          pieces,
          total: formatDong(total),
          cooperative: nameOf(one, language),
        }),
        goodsOf(one, language),
      ],
      link: {
        label: say("marketplace.notice_open_consignment", { number }),
        path: path(language, `/ban-hang/kien-hang/${id}`),
      },
    })),
  };
}

/**
 * Everything that is to be told of an order by now: to the shopper, where there is an e-mail, that it was placed and
 * what became of each consignment; to those who handle orders in each co-operative, what is new and what was taken
 * back by someone else. Each has a key of its own, so that what was told is not told again.
 */
export function orderNotices(order: OrderFacts): Notice[] {
  const { shopper, placed_at, prepayment, consignments, events, members } = order;
  const to: Recipient = { language: shopper.language, email: shopper.email, phone: shopper.phone };
  const ofConsignments = consignments.flatMap((one) => {
    const own = events.filter(({ consignment_id }) => consignment_id === one.id);
    const people = members.filter(({ organisation_id }) => organisation_id === one.cooperative.id);
    const released = !prepayment || prepayment.paid_at !== null;
    const cancelled = own.find(({ state }) => released && state === "cancelled");
    const takenBack = cancelled?.facts.by_shopper
      ? "given_up"
      : cancelled && !cancelled.actor_id
        ? "withdrawn"
        : null;
    const asked = own.some(({ kind, facts }) => kind === "return_requested" && facts.by_shopper);
    return [
      ...people
        .filter(({ since }) => released && since <= placed_at)
        .map((member) => toCooperative("new", one, member)),
      ...(takenBack ? people.map((member) => toCooperative(takenBack, one, member)) : []),
      ...(asked ? people.map((member) => toCooperative("return_asked", one, member)) : []),
      ...own.flatMap((event) => {
        const { kind, state } = event;
        if (isToldChange(kind)) return [changed(order, one, { ...event, kind }, to)];
        // An order that was not paid in time is told of as a whole.
        const told =
          kind === "moved" && prepayment?.state !== "expired" ? toldOf(state, one) : undefined;
        return told ? [cameTo(order, one, { ...event, state: told }, to)] : [];
      }),
    ];
  });
  const ofMoney = prepaymentNotices(order, to);
  return consignments.length > 0 ? [placed(order, to), ...ofMoney, ...ofConsignments] : [];
}
