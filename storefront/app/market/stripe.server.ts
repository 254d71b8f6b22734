import type { CardPaymentStarted, PaymentReturned } from "@nang-gio/marketplace/contract";
import type { Language } from "../language";
import { type Asked, askBackend } from "./backend.server";

/** What the card form needs to have an order paid, named as it is looked up. */
export async function payByCard(
  order: { number: number; phone: string },
  language: Language,
  headers: Record<string, string>,
): Promise<Asked<CardPaymentStarted>> {
  const answer = await askBackend<{ payment: CardPaymentStarted }>(
    "/store/orders/stripe",
    language,
    { method: "POST", body: order, headers },
  );
  return answer.ok ? { ok: true, body: answer.body.payment } : answer;
}

/** What became of a card payment, by what Stripe wrote into the address by which its shopper came back. */
export async function tellCardReturn(
  query: URLSearchParams,
  language: Language,
): Promise<Asked<PaymentReturned>> {
  const answer = await askBackend<{ returned: PaymentReturned }>(
    "/store/stripe-returns",
    language,
    {
      method: "POST",
      body: {
        intent: query.get("payment_intent") ?? "",
        secret: query.get("payment_intent_client_secret") ?? "",
      },
    },
  );
  return answer.ok ? { ok: true, body: answer.body.returned } : answer;
}
