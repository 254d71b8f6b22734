import { z } from "zod";
import type { RefundAnswer } from "../rules/refund-answer";
import { VNPAY_VERSION } from "./pay-address";
import type { VnpayApi } from "./settings";
import { isSignedBody, signedBody, type VnpayFields } from "./signature";
import { vnpayTime } from "./time";
import { readTold, VNPAY_UNIT, type VnpayTold } from "./told";

const TIMEOUT_MS = 15_000;
const SUCCESS = "00";
const UNKNOWN = "91";
const UNDER_WAY = "94";
/** From where the market's server asks; VNPay only keeps it. */
const SERVER_ADDRESS = "127.0.0.1";

const QUERY_NAMES = [
  "vnp_RequestId",
  "vnp_Version",
  "vnp_Command",
  "vnp_TmnCode",
  "vnp_TxnRef",
  "vnp_TransactionDate",
  "vnp_CreateDate",
  "vnp_IpAddr",
  "vnp_OrderInfo",
];
const REFUND_NAMES = [
  "vnp_RequestId",
  "vnp_Version",
  "vnp_Command",
  "vnp_TmnCode",
  "vnp_TransactionType",
  "vnp_TxnRef",
  "vnp_Amount",
  "vnp_TransactionNo",
  "vnp_TransactionDate",
  "vnp_CreateBy",
  "vnp_CreateDate",
  "vnp_IpAddr",
  "vnp_OrderInfo",
];
const REFUND_ANSWER_NAMES = [
  "vnp_ResponseId",
  "vnp_Command",
  "vnp_ResponseCode",
  "vnp_Message",
  "vnp_TmnCode",
  "vnp_TxnRef",
  "vnp_Amount",
  "vnp_BankCode",
  "vnp_PayDate",
  "vnp_TransactionNo",
  "vnp_TransactionType",
  "vnp_TransactionStatus",
  "vnp_OrderInfo",
];
const QUERY_ANSWER_NAMES = [...REFUND_ANSWER_NAMES, "vnp_PromotionCode", "vnp_PromotionAmount"];

const Answer = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null()]).transform((value) => String(value ?? "")),
);

/** VNPay's answer; `null` where it could not be reached, or answered nothing that can be read. */
async function ask({ api_url }: VnpayApi, body: VnpayFields): Promise<VnpayFields | null> {
  try {
    const answer = await fetch(api_url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return answer.ok ? (Answer.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    return null;
  }
}

interface Asking {
  /** Ours, up to 32 letters and digits; VNPay takes each once a day. */
  request_id: string;
  txn_ref: string;
  /** When the payment was signed. */
  asked_at: Date;
  now: Date;
}

const common = (
  market: VnpayApi,
  command: "querydr" | "refund",
  { request_id, txn_ref, asked_at, now }: Asking,
): VnpayFields => ({
  vnp_RequestId: request_id,
  vnp_Version: VNPAY_VERSION,
  vnp_Command: command,
  vnp_TmnCode: market.tmn_code,
  vnp_TxnRef: txn_ref,
  vnp_TransactionDate: vnpayTime(asked_at),
  vnp_CreateDate: vnpayTime(now),
  vnp_IpAddr: SERVER_ADDRESS,
});

/**
 * Asks VNPay how a payment stands (`querydr`): `unknown` where no shopper came to VNPay with it, `null` where VNPay gave
 * no answer that can be believed.
 */
export async function queryPayment(
  market: VnpayApi,
  asking: Asking,
): Promise<VnpayTold | "unknown" | null> {
  const fields = { ...common(market, "querydr", asking), vnp_OrderInfo: asking.txn_ref };
  const answer = await ask(market, signedBody(market.hash_secret, fields, QUERY_NAMES));
  if (!answer) return null;
  if (answer.vnp_ResponseCode === UNKNOWN) return "unknown";
  if (!isSignedBody(market.hash_secret, answer, QUERY_ANSWER_NAMES)) return null;
  if (answer.vnp_TmnCode !== market.tmn_code || answer.vnp_TxnRef !== asking.txn_ref) return null;
  return answer.vnp_ResponseCode === SUCCESS ? readTold(answer, asking.now) : null;
}

/** A refund as VNPay is asked for it; amounts in whole đồng. */
export interface AskedRefund extends Asking {
  amount: number;
  /** All of the payment, or a part. */
  whole: boolean;
  transaction_no: string;
  actor: string;
}

/** Asks VNPay to pay back of a payment (`refund`). */
export async function requestRefund(market: VnpayApi, refund: AskedRefund): Promise<RefundAnswer> {
  const fields = {
    ...common(market, "refund", refund),
    vnp_TransactionType: refund.whole ? "02" : "03",
    vnp_Amount: String(refund.amount * VNPAY_UNIT),
    vnp_TransactionNo: refund.transaction_no,
    vnp_CreateBy: refund.actor,
    vnp_OrderInfo: `HoanTien${refund.txn_ref}`,
  };
  const answer = await ask(market, signedBody(market.hash_secret, fields, REFUND_NAMES));
  if (!answer) return { said: "nothing" };
  const code = answer.vnp_ResponseCode ?? "";
  if (code === SUCCESS) {
    return isSignedBody(market.hash_secret, answer, REFUND_ANSWER_NAMES)
      ? { said: "accepted", reference: answer.vnp_TransactionNo || refund.request_id }
      : { said: "nothing" };
  }
  if (code === UNDER_WAY) return { said: "under_way" };
  return code ? { said: "refused", code } : { said: "nothing" };
}
