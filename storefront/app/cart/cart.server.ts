import type { CartCheck, CartDelivery, CartProblem } from "@nang-gio/marketplace/contract";
import type { Language } from "../language";
import { type Asked, askBackend } from "../market/backend.server";
import { inTurn } from "./in-turn.server";
import { type BackendCart, type CartView, viewOf } from "./view";

const FIELDS = [
  "id",
  "locale",
  "completed_at",
  "email",
  "metadata",
  "item_total",
  "shipping_total",
  "discount_total",
  "total",
  "promotions.code",
  "*shipping_address",
  ...[
    "id",
    "variant_id",
    "product_handle",
    "product_title",
    "variant_title",
    "thumbnail",
    "quantity",
    "unit_price",
    "total",
  ].map((field) => `items.${field}`),
].join();

/** Locales of Medusa's translations, in which a cart names its goods. */
export const LOCALES: Record<Language, string> = { vi: "vi-VN", en: "en-US" };

type Answer = { cart: BackendCart };

const path = (id: string, rest = "") => `/store/carts/${encodeURIComponent(id)}${rest}`;

let region: Promise<string> | undefined;

/** The one region of the market: Vietnam, in đồng. */
export async function regionId(language: Language): Promise<string> {
  region ??= askBackend<{ regions: Array<{ id: string }> }>("/store/regions", language).then(
    (answer) => {
      const id = answer.ok ? answer.body.regions[0]?.id : undefined;
      if (!id) throw new Response(null, { status: 503 });
      return id;
    },
  );
  return region.catch((failure) => {
    region = undefined;
    throw failure;
  });
}

/** The cart, where it is known and not yet ordered, naming its goods in the reader's language. */
export async function findCart(
  id: string | undefined,
  language: Language,
): Promise<BackendCart | undefined> {
  const cart = await readAnyCart(id, language);
  if (!cart || cart.completed_at) return undefined;
  if (cart.locale === LOCALES[language]) return cart;
  const turned = await updateCart(cart.id, language, { locale: LOCALES[language] });
  return turned.ok ? turned.body.cart : cart;
}

/** The cart, ordered or not. */
export async function readAnyCart(
  id: string | undefined,
  language: Language,
): Promise<BackendCart | undefined> {
  if (!id) return undefined;
  const answer = await askBackend<Answer>(path(id), language, { query: { fields: FIELDS } });
  return answer.ok ? answer.body.cart : undefined;
}

/** Writes to the cart itself: address, contact, locale. */
export function updateCart(id: string, language: Language, body: object): Promise<Asked<Answer>> {
  return askBackend<Answer>(path(id), language, {
    method: "POST",
    body,
    query: { fields: FIELDS },
  });
}

/** A new, empty cart. */
export async function createCart(language: Language): Promise<BackendCart> {
  const answer = await askBackend<Answer>("/store/carts", language, {
    method: "POST",
    body: { region_id: await regionId(language), locale: LOCALES[language] },
    query: { fields: FIELDS },
  });
  if (!answer.ok) throw new Response(null, { status: 503 });
  return answer.body.cart;
}

/** Tells the province that a cart goes to, on which its delivery fees depend; the rest of its address stays. */
export function tellProvince(id: string, province: string, language: Language): Promise<void> {
  return inTurn(id, async () => {
    const cart = await findCart(id, language);
    if (!cart) return;
    const { first_name, phone, address_1 } = cart.shipping_address ?? {};
    await updateCart(id, language, {
      shipping_address: {
        ...{ first_name, phone, address_1, province },
        country_code: "vn",
        metadata: { province_code: province },
      },
    });
  });
}

/** Puts pieces of a variant into the cart; its deliveries are still to be settled ({@link settleDeliveries}). */
export function putLine(
  id: string,
  variant_id: string,
  quantity: number,
  language: Language,
): Promise<Asked<Answer>> {
  return askBackend<Answer>(path(id, "/line-items"), language, {
    method: "POST",
    body: { variant_id, quantity },
    query: { fields: FIELDS },
  });
}

/** Puts pieces of a variant into the cart, and settles its deliveries. */
export async function addLine(...line: Parameters<typeof putLine>): Promise<Asked<Answer>> {
  const [id, , , language] = line;
  const added = await putLine(...line);
  if (added.ok) await settleDeliveries(id, language);
  return added;
}

/** Sets the pieces of a line; none takes it out. Deliveries are settled after it. */
export async function setQuantity(
  id: string,
  line: string,
  quantity: number,
  language: Language,
): Promise<Asked<unknown>> {
  const at = path(id, `/line-items/${encodeURIComponent(line)}`);
  const answer = await askBackend<unknown>(
    at,
    language,
    quantity === 0 ? { method: "DELETE" } : { method: "POST", body: { quantity } },
  );
  const done = answer.ok || (quantity === 0 && answer.status === 404);
  if (!done) return answer;
  await settleDeliveries(id, language);
  return { ok: true, body: undefined };
}

/** Puts a code of a promotion into the cart, or takes it out. */
export function setCode(
  id: string,
  code: string,
  kept: boolean,
  language: Language,
): Promise<Asked<unknown>> {
  return askBackend(path(id, "/promotions"), language, {
    method: kept ? "POST" : "DELETE",
    body: { promo_codes: [code] },
  });
}

/** Chooses a delivery for one co-operative's goods; without a choice each keeps its own, or gets the first. */
export function settleDeliveries(
  id: string,
  language: Language,
  choices: Array<{ cooperative_id: string; option_id: string }> = [],
): Promise<Asked<{ deliveries: CartDelivery[] }>> {
  return askBackend(path(id, "/deliveries"), language, { method: "POST", body: { choices } });
}

/** Brings prices up to date and tells what stands in the way of ordering. */
export async function checkCart(id: string, language: Language): Promise<CartCheck> {
  const answer = await askBackend<CartCheck>(path(id, "/check"), language, {
    method: "POST",
    body: {},
  });
  if (!answer.ok) throw new Response(null, { status: 503 });
  return answer.body;
}

/** Problems that a page about the cart itself should tell. */
const OF_THE_CART: ReadonlySet<CartProblem["code"]> = new Set([
  "gone",
  "sold_out",
  "too_few",
  "price_changed",
  "fee_changed",
  "closed",
  "delivery_missing",
]);

/** The browser's cart by co-operative, checked against what is sold now; nothing where there is none. */
export async function viewCart(
  id: string | undefined,
  language: Language,
): Promise<{ cart: BackendCart; view: CartView } | undefined> {
  const found = await findCart(id, language);
  if (!found) return undefined;
  const { problems } = await checkCart(found.id, language);
  const repriced = problems.some(({ code }) => code === "price_changed" || code === "fee_changed");
  const [cart, deliveries] = await Promise.all([
    repriced ? findCart(found.id, language) : found,
    askBackend<{ deliveries: CartDelivery[] }>(path(found.id, "/deliveries"), language),
  ]);
  if (!cart || !deliveries.ok) throw new Response(null, { status: 503 });
  const told = problems.filter(({ code }) => OF_THE_CART.has(code));
  return { cart, view: viewOf(cart, deliveries.body.deliveries, told) };
}
