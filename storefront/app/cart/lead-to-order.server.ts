import { redirect, redirectDocument } from "@remix-run/node";
import type { Asking } from "../asking.server";
import type { WayToPay } from "../checkout/form.server";
import { languageAsked, localPath } from "../language";
import { callerHeaders } from "../market/caller.server";
import { payByVnpay } from "../market/vnpay.server";
import type { PlacedOrder } from "./cookies.server";

/** Where whoever has placed an order goes: to its page, or to pay for it first. */
export async function leadToOrder(
  asking: Asking,
  order: PlacedOrder,
  payment: WayToPay,
  headers: Headers,
): Promise<Response> {
  const language = languageAsked(asking.request);
  const leaving = { status: 303, headers };
  // A page of its own: what its policy allows holds for a document.
  if (payment === "stripe") return redirectDocument(localPath(language, "/dat-hang/the"), leaving);
  // Where VNPay's page can't be opened now, the order's page leads there.
  const vnpay =
    payment === "vnpay" ? await payByVnpay(order, language, callerHeaders(asking)) : undefined;
  return redirect(vnpay?.ok ? vnpay.body.url : localPath(language, "/dat-hang/xong"), leaving);
}
