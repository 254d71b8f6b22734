import type { OrderExtras } from "@nang-gio/marketplace/contract";
import { parseTaxCode } from "@nang-gio/vietnam";
import { type CheckoutForm, WAYS_TO_PAY, type WayToPay } from "../checkout/form.server";
import { communeIn } from "../checkout/places.server";
import type { Language } from "../language";
import { askBackend } from "../market/backend.server";
import { speak } from "../messages";
import { money } from "../parts/format";
import {
  checkCart,
  LOCALES,
  readAnyCart,
  regionId,
  settleDeliveries,
  updateCart,
} from "./cart.server";
import type { PlacedOrder } from "./cookies.server";
import { inTurn } from "./in-turn.server";
import { keepFor } from "./keep-for";

/** Medusa's ids of the providers of the plugin payment-vietnam. */
const PROVIDERS: Readonly<Record<WayToPay, string>> = {
  cash: "pp_cod_vietnam",
  transfer: "pp_vietqr_vietnam",
  vnpay: "pp_vnpay_vietnam",
  stripe: "pp_stripe_vietnam",
};

/** An order, or why there is none, in the shopper's language; nothing that was typed or chosen is lost. */
export type Placing = { order: PlacedOrder } | { obstacles: string[] };

type Completion =
  | { type: "order"; order: { display_id: number; shipping_address: { phone: string } | null } }
  | { type: "cart"; error: { message: string } };

const refusal = (message: string): Placing => ({ obstacles: [message] });

/** What an order comes with, as its co-operatives read it; nothing takes out what an earlier try left. */
function extrasOf(form: CheckoutForm): OrderExtras {
  const { gift, invoice_name, invoice_tax_code = "", invoice_address } = form;
  const invoice =
    invoice_name && invoice_address
      ? {
          name: invoice_name.trim(),
          tax_code: parseTaxCode(invoice_tax_code) ?? null,
          address: invoice_address.trim(),
        }
      : null;
  return { gift: gift?.trim() || null, invoice };
}

async function complete(cartId: string, language: Language): Promise<Placing> {
  const answer = await askBackend<Completion>(`/store/carts/${cartId}/complete`, language, {
    method: "POST",
    query: { fields: "display_id,*shipping_address" },
  });
  if (!answer.ok) return refusal(answer.message);
  if (answer.body.type === "cart") return refusal(answer.body.error.message);
  const { display_id, shipping_address } = answer.body.order;
  return { order: { number: display_id, phone: shipping_address?.phone ?? "" } };
}

/** How orders can be paid now. */
export async function waysToPay(language: Language): Promise<WayToPay[]> {
  const answer = await askBackend<{ payment_providers: Array<{ id: string }> }>(
    "/store/payment-providers",
    language,
    { query: { region_id: await regionId(language) } },
  );
  const ids = answer.ok ? answer.body.payment_providers.map(({ id }) => id) : [];
  return WAYS_TO_PAY.filter((way) => ids.includes(PROVIDERS[way]));
}

const KEPT_MS = 60_000;

const prepaidLately = keepFor(KEPT_MS, async () =>
  (await waysToPay("vi")).some((way) => way !== "cash"),
);

/** Whether orders can be paid in advance too, as of the last minute; not where that can't be told. */
export const takesPrepayments = (): Promise<boolean> => prepaidLately().catch(() => false);

async function promise(cartId: string, way: WayToPay, language: Language): Promise<Placing | null> {
  const collection = await askBackend<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    language,
    { method: "POST", body: { cart_id: cartId } },
  );
  if (!collection.ok) return refusal(collection.message);
  const session = await askBackend(
    `/store/payment-collections/${collection.body.payment_collection.id}/payment-sessions`,
    language,
    { method: "POST", body: { provider_id: PROVIDERS[way] } },
  );
  return session.ok ? null : refusal(session.message);
}

/**
 * Orders a cart, to be paid as its form says. A cart that is an order already gives that order. A total other
 * than the one that the shopper saw is told instead of charged.
 */
export function placeOrder(
  cartId: string,
  form: CheckoutForm,
  language: Language,
): Promise<Placing> {
  return inTurn(cartId, async () => {
    const cart = await readAnyCart(cartId, language);
    if (cart?.completed_at) return complete(cartId, language);
    const written = await updateCart(cartId, language, {
      // The order is read by the co-operatives, so that it names goods in Vietnamese.
      locale: LOCALES.vi,
      ...(form.email ? { email: form.email } : {}),
      metadata: { note: form.note ?? "", language, ...extrasOf(form) },
      shipping_address: {
        first_name: form.name,
        last_name: "",
        phone: form.phone,
        address_1: form.detail,
        city: communeIn(form.province, form.commune)?.name ?? "",
        province: form.province,
        country_code: "vn",
        metadata: { province_code: form.province, commune_code: form.commune },
      },
    });
    if (!written.ok) return refusal(written.message);
    const settled = await settleDeliveries(cartId, language);
    if (!settled.ok) return refusal(settled.message);
    const { problems, cart_total } = await checkCart(cartId, language);
    if (problems.length > 0) return { obstacles: problems.map(({ message }) => message) };
    if (cart_total !== form.total) {
      const amounts = { before: money(form.total), now: money(cart_total) };
      return refusal(speak(language)("total_changed", amounts));
    }
    return (await promise(cartId, form.payment, language)) ?? complete(cartId, language);
  });
}
