import { z } from "zod";
import type { AttemptState } from "../contract";
import { outcomeOf } from "./outcome";
import type { VnpayFields } from "./signature";
import { readVnpayTime } from "./time";

/** VNPay counts in hundredths of a đồng. */
export const VNPAY_UNIT = 100;

/** What VNPay says of a payment, whether by its notice, by the shopper's address or asked for it. */
export interface VnpayTold {
  txn_ref: string;
  /** In whole đồng. */
  amount: number;
  outcome: AttemptState;
  response_code: string;
  transaction_status: string;
  /** VNPay's own number; ours where it has none. */
  transaction_no: string;
  bank: string | null;
  paid_at: Date;
}

const Told = z.object({
  vnp_TxnRef: z.string().min(1).max(100),
  vnp_Amount: z
    .string()
    .regex(/^\d{1,14}$/)
    .transform(Number),
  vnp_ResponseCode: z.string().min(1).max(2),
  vnp_TransactionStatus: z.string().max(2).default(""),
  vnp_TransactionNo: z.string().max(30).default(""),
  vnp_BankCode: z.string().max(30).default(""),
  vnp_PayDate: z.string().max(14).default(""),
});

/** Reads signed fields of VNPay's; `null` where they tell of no payment. */
export function readTold(fields: VnpayFields, now: Date): VnpayTold | null {
  const read = Told.safeParse(fields);
  if (!read.success) return null;
  const { vnp_TxnRef, vnp_Amount, vnp_ResponseCode, vnp_TransactionStatus, ...more } = read.data;
  const numbered = /[1-9]/.test(more.vnp_TransactionNo);
  return {
    txn_ref: vnp_TxnRef,
    amount: Math.floor(vnp_Amount / VNPAY_UNIT),
    outcome: outcomeOf({ response: vnp_ResponseCode, status: vnp_TransactionStatus }),
    response_code: vnp_ResponseCode,
    transaction_status: vnp_TransactionStatus,
    transaction_no: numbered ? more.vnp_TransactionNo : vnp_TxnRef,
    bank: more.vnp_BankCode || null,
    paid_at: readVnpayTime(more.vnp_PayDate) ?? now,
  };
}
