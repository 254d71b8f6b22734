import { z } from "zod";
import { CONSIGNMENT_STATES, type ConsignmentState } from "./consignment-states";
import { MAX_STOCK } from "./limits";
import { words } from "./words";

/** How a consignment is paid: to whoever brings it, or to the market's account before it is sent. */
export const CONSIGNMENT_PAYMENTS = ["at_door", "prepaid"] as const;
export type ConsignmentPayment = (typeof CONSIGNMENT_PAYMENTS)[number];

/** Who can take the money of a consignment at the door: the co-operative itself, or who carried it. */
export const CASH_HOLDERS = ["seller", "carrier"] as const;
export type CashHolder = (typeof CASH_HOLDERS)[number];

/** A return is asked for on the shopper's behalf, the pieces come back or it is refused, and the shopper is paid back. */
export const RETURN_STATES = ["requested", "received", "refused", "refunded"] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

export const RETURN_REASONS = [
  "damaged",
  "wrong",
  "not_as_described",
  "expired",
  "changed_mind",
  "other",
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** Why a parcel came back without having been taken. */
export const UNDELIVERED_REASONS = [
  "refused",
  "unreachable",
  "wrong_address",
  "damaged",
  "other",
] as const;
export type UndeliveredReason = (typeof UNDELIVERED_REASONS)[number];

/** Who paid the shopper back, and how. */
export const REFUND_PAYERS = ["seller", "market"] as const;
export type RefundPayer = (typeof REFUND_PAYERS)[number];
export const REFUND_WAYS = ["cash", "transfer"] as const;
export type RefundWay = (typeof REFUND_WAYS)[number];

/** What can happen to a consignment; `moved` is a move from one state to another. */
export const CONSIGNMENT_EVENT_KINDS = [
  "moved",
  "cash_recorded",
  "line_cancelled",
  "part_sent",
  "part_arrived",
  "part_came_back",
  "return_requested",
  "return_received",
  "return_refused",
  "refunded",
] as const;
export type ConsignmentEventKind = (typeof CONSIGNMENT_EVENT_KINDS)[number];

/** What a co-operative does to a consignment beside moving it; each is a route under `/seller/consignments/:id`. */
export const CONSIGNMENT_CHANGES = [
  "cash",
  "cancel-line",
  "send-part",
  "arrive-part",
  "back-part",
  "return",
  "receive-return",
  "refuse-return",
  "refund-return",
] as const;
export type ConsignmentChange = (typeof CONSIGNMENT_CHANGES)[number];

/** Those that staff do on a shopper's behalf, each a route under `/admin/consignments/:id`. */
export const STAFF_CHANGES = [
  "return",
  "refund-return",
] as const satisfies readonly ConsignmentChange[];

/** What every change says: how the consignment stood when the person pressed. */
const seen = {
  cooperative_id: z.string().max(100).optional(),
  seen: z.enum(CONSIGNMENT_STATES),
  /** The consignment's `revision` then: where it has changed since, nothing is done. */
  revision: z.number().int().min(0),
};

/** `POST /seller/consignments/:id/cash`, once it is delivered, answered `{consignment}`. */
const RecordCash = z.strictObject({ ...seen, holder: z.enum(CASH_HOLDERS) });
export type RecordCash = z.infer<typeof RecordCash>;

const MOST_LINES = 200;
const pieces = z.object({
  line_item_id: z.string().max(100),
  quantity: z.number().int().min(1).max(MAX_STOCK),
});

/** `POST /seller/consignments/:id/cancel-line`: so many pieces of a line, before they are sent. */
const CancelLine = z.strictObject({
  ...seen,
  ...pieces.shape,
  reason: words(3, 300),
});
export type CancelLine = z.infer<typeof CancelLine>;

/** `POST /seller/consignments/:id/send-part`: what goes now, in a parcel of its own; the rest goes later. */
const SendPart = z.strictObject({
  ...seen,
  lines: z.array(pieces).min(1).max(MOST_LINES),
  carrier: words(0, 80).optional(),
  tracking_number: words(0, 60).optional(),
});
export type SendPart = z.infer<typeof SendPart>;

/** `POST /seller/consignments/:id/arrive-part`: a parcel of several has come to the recipient. */
const ArrivePart = z.strictObject({ ...seen, parcel_id: z.string().max(100) });
export type ArrivePart = z.infer<typeof ArrivePart>;

const once = (lines: readonly { line_item_id: string }[]) =>
  new Set(lines.map(({ line_item_id }) => line_item_id)).size === lines.length;

/** Lines, at least one and each once. */
export const eachOnce = <Line extends z.ZodType<{ line_item_id: string }>>(line: Line) =>
  z.array(line).min(1).max(MOST_LINES).refine(once);
/** Pieces of a line that are given back, and why. */
export const ReturnedPieces = pieces.extend({ reason: z.enum(RETURN_REASONS) });

/** Pieces that came back and can't be sold again; the rest is stock. */
const WrittenOff = z.array(pieces).max(MOST_LINES).refine(once).default([]);

const LEAST_REASON = 3;
/** What is told of a parcel that nobody took: why, and what of it can't be sold again. */
export const TOLD_OF_BACK = {
  undelivered: z.enum(UNDELIVERED_REASONS),
  reason: words(0, 300).optional(),
  written_off: WrittenOff,
};
/** Another reason than those that are named is told in words. */
export const saysWhy = ({ undelivered, reason = "" }: { undelivered: string; reason?: string }) =>
  undelivered !== "other" || reason.length >= LEAST_REASON;
export const REASON_WANTED = { path: ["reason"], params: { code: "access.request.required" } };

/** `POST /seller/consignments/:id/back-part`: nobody took one parcel of several, and it is back. */
const BackPart = z
  .strictObject({ ...seen, parcel_id: z.string().max(100), ...TOLD_OF_BACK })
  .refine(saysWhy, REASON_WANTED);
export type BackPart = z.infer<typeof BackPart>;

/** `POST …/return`: which pieces the shopper gives back, each line once, and why. */
const RequestReturn = z.strictObject({
  ...seen,
  lines: eachOnce(ReturnedPieces),
  note: words(0, 300).optional(),
});
export type RequestReturn = z.infer<typeof RequestReturn>;

/** `POST …/receive-return`: the pieces are here. */
const ReceiveReturn = z.strictObject({
  ...seen,
  return_id: z.string().max(100),
  written_off: WrittenOff,
});
export type ReceiveReturn = z.infer<typeof ReceiveReturn>;

/** `POST …/refuse-return`: nothing comes back. */
const RefuseReturn = z.strictObject({
  ...seen,
  return_id: z.string().max(100),
  reason: words(3, 300),
});
export type RefuseReturn = z.infer<typeof RefuseReturn>;

/** `POST …/refund-return`: the shopper was paid back: by the co-operative, or by the market where staff say so. */
const RefundReturn = z.strictObject({
  ...seen,
  return_id: z.string().max(100),
  how: z.enum(REFUND_WAYS),
});
export type RefundReturn = z.infer<typeof RefundReturn>;

/** Body of `POST /seller/consignments/:id/<change>`, and of those changes that staff do under `/admin/consignments`. */
export const CHANGE_BODIES = {
  cash: RecordCash,
  "cancel-line": CancelLine,
  "send-part": SendPart,
  "arrive-part": ArrivePart,
  "back-part": BackPart,
  return: RequestReturn,
  "receive-return": ReceiveReturn,
  "refuse-return": RefuseReturn,
  "refund-return": RefundReturn,
} as const satisfies Record<ConsignmentChange, z.ZodType>;
export type ChangeBody = z.infer<(typeof CHANGE_BODIES)[ConsignmentChange]>;

/** Who holds the money of a consignment; the market where it was prepaid. */
export const MONEY_HOLDERS = [...CASH_HOLDERS, "market"] as const;
export type MoneyHolder = (typeof MONEY_HOLDERS)[number];

/** The money of a consignment that was paid, in đồng. */
export interface ConsignmentCash {
  holder: MoneyHolder;
  amount: number;
}

/** A parcel of a consignment: what is in it, who brings it, how far it is. */
export interface ConsignmentParcel {
  id: string;
  lines: Array<{ line_item_id: string; quantity: number }>;
  carrier: string | null;
  tracking_number: string | null;
  packed_at: string | null;
  shipped_at: string | null;
  delivered_at: string | null;
  /** Nobody took it, while others of its consignment went on. */
  came_back_at: string | null;
}

/** So many pieces of goods, by the names that they had in the order. */
export interface NamedPieces {
  line_item_id: string;
  title: string;
  variant_title: string | null;
  quantity: number;
}

/** Pieces that the co-operative could not deliver and took out of the order. */
export interface CancelledPieces extends NamedPieces {
  /** What the shopper pays less for them, in đồng. */
  amount: number;
  reason: string;
  at: string;
}

/** Pieces that the shopper gives back. */
export interface ReturnedPieces extends NamedPieces {
  reason: ReturnReason;
  /** How many of them could not be sold again. */
  written_off: number;
}

/** A return of some pieces of a consignment. */
export interface ConsignmentReturn {
  id: string;
  state: ReturnState;
  lines: ReturnedPieces[];
  note: string | null;
  /** Ids of the scans of the co-operative that the shopper photographed. */
  pictures: string[];
  /** What the shopper gets back, in đồng; `null` until the pieces are here. */
  amount: number | null;
  paid_by: RefundPayer | null;
  paid_how: RefundWay | null;
  requested_at: string;
  received_at: string | null;
  refunded_at: string | null;
}

/** That a parcel was not taken, as the co-operative told when it was back. */
export interface Undelivered {
  reason: UndeliveredReason;
  note: string | null;
  at: string;
}

/** One parcel of several that nobody took. */
export interface BackParcel extends Undelivered {
  parcel_id: string;
  lines: NamedPieces[];
  /** What the shopper pays less for it, in đồng. */
  amount: number;
}

/** What was done with a consignment, as its history tells it. */
export interface ConsignmentEventFacts {
  /** Which of its parcels came back. */
  parcel_id?: string;
  lines?: NamedPieces[];
  /** In đồng. */
  amount?: number;
  holder?: MoneyHolder;
  payer?: RefundPayer;
  how?: RefundWay;
  undelivered?: UndeliveredReason;
  written_off?: NamedPieces[];
  /** The shopper did it in their account. */
  by_shopper?: boolean;
}

/** One thing in a consignment's history. */
export interface ConsignmentMove {
  kind: ConsignmentEventKind;
  /** In which state it then was. */
  state: ConsignmentState;
  at: string;
  /** `null`: the market itself, or its staff. */
  by: string | null;
  /** Carrier and number, or the reason. */
  note: string | null;
  facts: ConsignmentEventFacts;
}
