import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { tellProvince, viewCart } from "../cart/cart.server";
import { cartIdOf, forgetCart } from "../cart/cookies.server";
import { placeOrder, waysToPay } from "../cart/place-order.server";
import { type CheckoutFaults, CheckoutForm, type CheckoutValues } from "../checkout/checkout-form";
import { CheckoutForm as CheckoutSchema } from "../checkout/form.server";
import { communesOf, type PlaceChoice, PROVINCES } from "../checkout/places.server";
import { Summary } from "../checkout/summary";
import { languageAsked, languageOf, localPath } from "../language";
import { callerHeaders } from "../market/caller.server";
import { payByVnpay } from "../market/vnpay.server";
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
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const found = await viewCart(await cartIdOf(request), language);
  if (!found || found.view.parts.length === 0) throw redirect(localPath(language, "/gio-hang"));
  const { cart, view } = found;
  const { shipping_address: address } = cart;
  const province = address?.metadata?.province_code ?? address?.province ?? "";
  return {
    view,
    ways: await waysToPay(language),
    values: {
      name: address?.first_name ?? "",
      phone: address?.phone ?? "",
      email: cart.email ?? "",
      province,
      commune: address?.metadata?.commune_code ?? "",
      detail: address?.address_1 ?? "",
      note: cart.metadata?.note ?? "",
      payment: "cash",
    },
    provinces: PROVINCES,
    communes: communesOf(province),
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
  const placing = await placeOrder(cartId, submission.value, language);
  if ("order" in placing) {
    // Where VNPay's page can't be opened now, the order's page leads there.
    const vnpay =
      submission.value.payment === "vnpay"
        ? await payByVnpay(placing.order, language, callerHeaders({ request, context }))
        : undefined;
    throw redirect(vnpay?.ok ? vnpay.body.url : localPath(language, "/dat-hang/xong"), {
      status: 303,
      headers: await forgetCart(placing.order),
    });
  }
  return data<Answer>({ ...kept, obstacles: placing.obstacles }, { status: 409 });
}

export default function Checkout() {
  const { view, ways, values, provinces, communes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useShop();
  return (
    <div className="purchase">
      <h1>{say("checkout_title")}</h1>
      <div className="purchase-main">
        <CheckoutForm
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
