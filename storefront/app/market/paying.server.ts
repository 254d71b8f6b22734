import type { PaymentReturned } from "@nang-gio/marketplace/contract";
import { parsePhone } from "@nang-gio/vietnam";
import { data, redirect } from "@remix-run/node";
import { type PlacedOrder, placedOrderOf } from "../cart/cookies.server";
import { type Language, localPath } from "../language";
import type { Asked } from "./backend.server";

/** The order that a form of its page names; without one the reader is led to where orders are looked up. */
export async function orderToPay(request: Request, language: Language): Promise<PlacedOrder> {
  const form = await request.formData();
  const number = Number(form.get("number"));
  const phone = parsePhone(String(form.get("phone") ?? "").slice(0, 40));
  if (Number.isSafeInteger(number) && phone) return { number, phone };
  throw redirect(localPath(language, "/tra-cuu"), { status: 303 });
}

/**
 * Where a shopper goes who comes back from paying: the browser that placed the order goes on to its page, any other sees
 * what became of the payment.
 */
export async function afterPaying(
  request: Request,
  told: Asked<PaymentReturned>,
  language: Language,
) {
  if (!told.ok) return data({ returned: null, refusal: told.message }, { status: told.status });
  const placed = await placedOrderOf(request);
  if (placed?.number === told.body.number) {
    throw redirect(localPath(language, "/dat-hang/xong"), { status: 303 });
  }
  return data({ returned: told.body, refusal: null });
}
