import { calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";

/** `draft` until an officer has approved it, `approved` until it was paid. */
export const SETTLEMENT_STATES = ["draft", "approved", "paid"] as const;
export type SettlementState = (typeof SETTLEMENT_STATES)[number];

/** What staff do with a settlement. */
export const SETTLEMENT_ACTIONS = ["approve", "reopen", "pay"] as const;
export type SettlementAction = (typeof SETTLEMENT_ACTIONS)[number];

/** Of what a settlement is the sum, in the order in which it is read. */
export const SETTLEMENT_SUMS = [
  "sale",
  "delivery",
  "returned",
  "commission",
  "tax",
  "cash_collected",
  "refund",
  "transfer",
] as const;
export type SettlementSum = (typeof SETTLEMENT_SUMS)[number];

const paged = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
};

/** `GET /admin/settlements`, answered `{settlements, count, limit, offset}`, the latest first. */
export const SettlementsQuery = z.strictObject({
  ...paged,
  state: z.enum(SETTLEMENT_STATES).or(z.literal("")).optional(),
  /** Only what there is to pay for. */
  payable: z.literal("true").optional(),
  q: z.string().max(100).optional(),
});
export type SettlementsQuery = z.infer<typeof SettlementsQuery>;

/**
 * `POST /admin/settlements`, answered `{drafted}`: makes the settlements that are due and not there yet, of every
 * co-operative or of one; gives how many.
 */
export const DraftSettlements = z.strictObject({ cooperative_id: z.string().max(100).optional() });
export type DraftSettlements = z.infer<typeof DraftSettlements>;

/** The settlement's `revision` that the officer saw. */
const seen = z.number().int().min(0);

const reason = z.string().trim().min(3).max(500);

const day = z.iso.date().transform(calendarDate);

/** `POST /admin/settlements/:id/approve`, answered `{settlement}`. */
export const ApproveSettlement = z.strictObject({ seen });
/** `POST /admin/settlements/:id/reopen`: back to a draft, which is told why. Answered `{settlement}`. */
export const ReopenSettlement = z.strictObject({ seen, reason });
/** `POST /admin/settlements/:id/pay`: the bank has transferred it. Answered `{settlement}`. */
export const PaySettlement = z.strictObject({
  seen,
  /** The bank's own number of the transfer. */
  transfer_reference: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./_-]{2,49}$/u),
  /** The day on which it was transferred, today at the latest. */
  paid_on: day.refine((date) => date <= dateInVietnam(new Date()), {
    params: { code: "marketplace.settlement_paid_ahead" },
  }),
});
export type PaySettlement = z.infer<typeof PaySettlement>;

export const SETTLEMENT_BODIES = {
  approve: ApproveSettlement,
  reopen: ReopenSettlement,
  pay: PaySettlement,
} as const;

const formatted = { language: z.enum(["vi", "en"]).default("vi") };

/** `GET /{admin,seller}/settlements/:id/statement`: the statement as a file. */
export const StatementQuery = z.strictObject({
  ...formatted,
  format: z.enum(["pdf", "xlsx"]).default("pdf"),
  cooperative_id: z.string().max(100).optional(),
});
export type StatementQuery = z.infer<typeof StatementQuery>;

/** `GET /admin/settlements/transfers`: approved settlements that are to be paid, as a list for the bank. */
export const TransfersQuery = z.strictObject({
  ...formatted,
  format: z.enum(["xlsx", "csv"]).default("xlsx"),
});
export type TransfersQuery = z.infer<typeof TransfersQuery>;

/** A settlement in a list. Amounts in đồng; what the co-operative gets is positive. */
export interface SettlementRow {
  id: string;
  /** As it stands on statements and transfers: `QT000123`. */
  number: string;
  /** Days of Vietnam, both within it. */
  period: { from: string; through: string };
  state: SettlementState;
  revision: number;
  consignments: number;
  /** What the co-operative owed from before; never positive. */
  opening: number;
  /** Sum of the period's entries. */
  change: number;
  /** What the market pays: opening and change, where that is more than nothing. */
  payout: number;
  /** What the co-operative still owes once that is paid; it opens the next. */
  closing: number;
  paid_on: string | null;
  transfer_reference: string | null;
}

/** The account that a settlement is paid to, as it stood when it was approved; its number masked where need be. */
export interface SettlementAccount {
  bank_name: string;
  account_number: string;
  holder: string;
}

/** One settlement of the caller's co-operative. */
export interface SellerSettlement extends SettlementRow {
  sums: Record<SettlementSum, number>;
  account: SettlementAccount | null;
}

/** A settlement as staff list it. */
export interface AdminSettlementRow extends SettlementRow {
  cooperative: { id: string; name: string; name_en: string | null };
}

/** A settlement as staff see it. */
export interface AdminSettlement extends AdminSettlementRow {
  sums: Record<SettlementSum, number>;
  account: SettlementAccount | null;
  /** Each move, oldest first. */
  history: Array<{
    state: SettlementState;
    at: string;
    by: string | null;
    reason: string | null;
  }>;
  /** What the caller may do with it as it is. */
  actions: SettlementAction[];
  /** Whether there is a code to pay it by, for the caller. */
  transferable: boolean;
}

/** `GET /admin/settlements/:id/transfer`, answered `{transfer}`: what to pay, and a VietQR code of it. */
export interface SettlementTransfer {
  bank_name: string;
  bank_bin: string;
  account_number: string;
  holder: string;
  amount: number;
  purpose: string;
  /** The code's text. */
  payload: string;
  /** The code as an SVG picture, `data:image/svg+xml;base64,…`. */
  picture: string;
}
