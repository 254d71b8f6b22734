import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { keepAsOwn, prefilled } from "../account/checkout.server";
import { CHOSEN_ADDRESS, DeliverTo } from "../account/deliver-to";
import { tellProvince, viewCart } from "../cart/cart.server";
import { cartIdOf, forgetCart } from "../cart/cookies.server";
import { leadToOrder } from "../cart/lead-to-order.server";
import { placeOrder, waysToPay } from "../cart/place-order.server";
import { type CheckoutFaults, CheckoutForm, type CheckoutValues } from "../checkout/checkout-form";
import { CheckoutForm as CheckoutSchema } from "../checkout/form.server";
import { communesOf, type PlaceChoice, PROVINCES } from "../checkout/places.server";
import { Summary } from "../checkout/summary";
import { languageAsked, languageOf, localPath } from "../language";
import { speak } from "../messages";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { useShop } from "../parts/use-shop";
import purchase from "../styles/purchase.css?url";

export const links = () => [{ rel: "stylesheet", href: purchase }];

export const meta: MetaFunction = ({ location }) => [
  shopTitle(speak(languageOf(location.pathname))("checkout_title")),
  NOT_INDEXED,
];

/** Also after a refusal: the price that it told of is the one to show and to agree to. */
export const shouldRevalidate = () => true;

/** What is ordered, and what an earlier visit left in the form; an empty cart leads back to the cart page. */
export async function loader(asking: LoaderFunctionArgs) {
  const { request } = asking;
  const language = languageAsked(request);
  const cartId = await cartIdOf(request);
  const shopper = await prefilled(asking, cartId);
  const [found, ways] = await Promise.all([viewCart(cartId, language), waysToPay(language)]);
  if (!found || found.view.parts.length === 0) throw redirect(localPath(language, "/gio-hang"));
  const { cart, view } = found;
  const { shipping_address: address } = cart;
  const to = shopper?.to ?? {
    name: address?.first_name || shopper?.name || "",
    phone: address?.phone || shopper?.phone || "",
    province: address?.metadata?.province_code ?? address?.province ?? "",
    commune: address?.metadata?.commune_code ?? "",
    detail: address?.address_1 ?? "",
  };
  return {
    view,
    addresses: shopper?.addresses ?? null,
    ways,
    values: {
      ...to,
      email: cart.email ?? shopper?.email ?? "",
      note: cart.metadata?.note ?? "",
      gift: cart.metadata?.gift ?? "",
      invoice_name: cart.metadata?.invoice?.name ?? "",
      invoice_tax_code: cart.metadata?.invoice?.tax_code ?? "",
      invoice_address: cart.metadata?.invoice?.address ?? "",
      payment: "cash",
    },
    provinces: PROVINCES,
    communes: communesOf(to.province),
  };
}

interface Answer {
  typed: Partial<CheckoutValues>;
  communes: PlaceChoice[];
  /** What is wrong with the form itself. */
  faults?: CheckoutFaults;
  obstacles: string[];
}

/** Places the order, or tells what is wrong with all that was typed still there. */
export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageAsked(request);
  const form = await request.formData();
  const typed: Partial<CheckoutValues> = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const kept: Answer = { typed, communes: communesOf(typed.province ?? ""), obstacles: [] };
  // The fees follow the province, and without scripts the communes come with the page; nothing is judged yet.
  if (form.get("intent") === "province") {
    const cart = await cartIdOf(request);
    const province = PROVINCES.find(({ code }) => code === typed.province);
    if (cart && province) await tellProvince(cart, province.code, language);
    return data(kept);
  }
  const submission = parseWithZod(form, { schema: CheckoutSchema });
  if (submission.status !== "success") {
    const { status, error } = submission.reply();
    return data<Answer>(
      { ...kept, faults: { status, error, initialValue: { ...typed } } },
      { status: 400 },
    );
  }
  const cartId = await cartIdOf(request);
  if (!cartId) throw redirect(localPath(language, "/gio-hang"), { status: 303 });
  await keepAsOwn({ request, context }, cartId);
  const placing = await placeOrder(cartId, submission.value, language);
  if ("order" in placing) {
    const { payment } = submission.value;
    const headers = await forgetCart(placing.order);
    throw await leadToOrder({ request, context }, placing.order, payment, headers);
  }
  return data<Answer>({ ...kept, obstacles: placing.obstacles }, { status: 409 });
}

export default function Checkout() {
  const { view, addresses, ways, values, provinces, communes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [asked] = useSearchParams();
  const { say } = useShop();
  return (
    <div className="purchase">
      <h1>{say("checkout_title")}</h1>
      <div className="purchase-main">
        <DeliverTo addresses={addresses} />
        <CheckoutForm
          key={asked.get(CHOSEN_ADDRESS)}
          view={view}
          ways={ways}
          values={answer?.typed ?? values}
          provinces={provinces}
          communes={answer?.communes ?? communes}
          faults={answer?.faults}
          obstacles={answer?.obstacles ?? []}
        />
      </div>
      <aside className="purchase-side">
        <Summary view={view} />
      </aside>
    </div>
  );
}
