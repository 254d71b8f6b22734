import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keepOrder, placedOrderOf } from "../cart/cookies.server";
import { CardForm } from "../checkout/card-form";
import { languageAsked, languageOf, localPath } from "../language";
import { callerHeaders } from "../market/caller.server";
import { orderToPay } from "../market/paying.server";
import { payByCard } from "../market/stripe.server";
import { speak } from "../messages";
import { type PageHandle, STRIPE } from "../page-start/outside";
import { money } from "../parts/format";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { Notice } from "../parts/notice";
import { useShop } from "../parts/use-shop";
import purchase from "../styles/purchase.css?url";

export const links = () => [{ rel: "stylesheet", href: purchase }];

export const handle: PageHandle = { outside: STRIPE };

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  shopTitle(speak(languageOf(location.pathname))("stripe_title", { number: data?.number ?? "" })),
  NOT_INDEXED,
];

/** The card payment of the order that this browser placed or looked up within the hour. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const placed = await placedOrderOf(request);
  if (!placed) throw redirect(localPath(language, "/tra-cuu"), { status: 303 });
  const { number } = placed;
  const asked = await payByCard(placed, language, callerHeaders({ request, context }));
  return asked.ok
    ? data({ number, payment: asked.body, refusal: null })
    : data({ number, payment: null, refusal: asked.message }, { status: asked.status });
}

/** Brings the shopper of an order here from the page on which it was looked up. */
export async function action({ request }: ActionFunctionArgs) {
  const language = languageAsked(request);
  const order = await orderToPay(request, language);
  throw redirect(localPath(language, "/dat-hang/the"), {
    status: 303,
    headers: await keepOrder(order),
  });
}

export default function OrderCard() {
  const { number, payment, refusal } = useLoaderData<typeof loader>();
  const { say, to } = useShop();
  return (
    <div className="lookup">
      <h1>{say("stripe_title", { number })}</h1>
      {refusal ? <Notice title={refusal} items={[]} /> : null}
      {payment ? (
        <>
          <p className="card-amount">
            {say("stripe_amount")} <strong>{money(payment.amount)}</strong>
          </p>
          <CardForm payment={payment} />
        </>
      ) : null}
      {/* A document of its own, without what this page alone may load. */}
      <a href={to("/dat-hang/xong")} className="purchase-on">
        {say("stripe_order")}
      </a>
    </div>
  );
}
