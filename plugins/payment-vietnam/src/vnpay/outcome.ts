import type { AttemptState } from "../contract";

const SUCCESS = "00";
/** VNPay took the money and has not decided whether to give it to the market. */
const SUSPECTED = "07";
const NOT_DONE = "01";

/** VNPay's two codes of a payment: what became of the shopper's try, and of the payment itself. */
export interface VnpayCodes {
  response: string;
  status: string;
}

/**
 * What VNPay's codes come to (its tables of `vnp_ResponseCode` and `vnp_TransactionStatus`): paid where both are `00`,
 * unclear where fraud is suspected, open where VNPay has not ended it, else failed: also where the bank took money and
 * VNPay reversed it (`04`).
 */
export function outcomeOf({ response, status }: VnpayCodes): AttemptState {
  if (response === SUSPECTED || status === SUSPECTED) return "unclear";
  if (response === SUCCESS && status === SUCCESS) return "paid";
  return response === SUCCESS && (status === NOT_DONE || status === "") ? "open" : "failed";
}

const RANK: Readonly<Record<AttemptState, number>> = { open: 0, failed: 1, unclear: 2, paid: 3 };

/**
 * Whether what is told of an attempt says more than what is known: paid stays paid and what has ended is not opened
 * again, in whichever order VNPay tells. What it answers to a question is how the attempt stands now, so that a doubt
 * can end badly too.
 */
export function saysMore(known: AttemptState, told: AttemptState, asked: boolean): boolean {
  if (asked && known === "unclear" && told === "failed") return true;
  return RANK[told] > RANK[known];
}
