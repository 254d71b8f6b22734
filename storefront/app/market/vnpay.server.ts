import type { PaymentReturned } from "@nang-gio/marketplace/contract";
import type { Language } from "../language";
import { type Asked, askBackend } from "./backend.server";

/** The address of VNPay's page on which an order, named as it is looked up, is paid. */
export function payByVnpay(
  order: { number: number; phone: string },
  language: Language,
  headers: Record<string, string>,
): Promise<Asked<{ url: string }>> {
  return askBackend("/store/orders/vnpay", language, {
    method: "POST",
    body: { ...order, language },
    headers,
  });
}

/** Tells the market what VNPay wrote into the address by which a shopper came back, and gives what became of it. */
export async function tellReturn(
  query: URLSearchParams,
  language: Language,
): Promise<Asked<PaymentReturned>> {
  const answer = await askBackend<{ returned: PaymentReturned }>("/store/vnpay-returns", language, {
    method: "POST",
    body: { query: Object.fromEntries(query) },
  });
  return answer.ok ? { ok: true, body: answer.body.returned } : answer;
}
