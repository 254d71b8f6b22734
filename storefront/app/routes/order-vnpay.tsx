import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepOrder } from "../cart/cookies.server";
import { languageAsked, languageOf, localPath } from "../language";
import { callerHeaders } from "../market/caller.server";
import { afterPaying, orderToPay } from "../market/paying.server";
import { payByVnpay, tellReturn } from "../market/vnpay.server";
import { speak } from "../messages";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { PaymentOutcome } from "../parts/payment-outcome";
import { useShop } from "../parts/use-shop";
import purchase from "../styles/purchase.css?url";

export const links = () => [{ rel: "stylesheet", href: purchase }];

export const meta: MetaFunction = ({ location }) => [
  shopTitle(speak(languageOf(location.pathname))("checkout_vnpay")),
  NOT_INDEXED,
];

/** Where VNPay sends shoppers back: what it wrote into the address is told to the market. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const { searchParams } = new URL(request.url);
  if (!searchParams.has("vnp_TxnRef")) throw redirect(localPath(language, "/tra-cuu"));
  return afterPaying(request, await tellReturn(searchParams, language), language);
}

/** Sends the shopper of an order to VNPay's page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageAsked(request);
  const order = await orderToPay(request, language);
  const asked = await payByVnpay(order, language, callerHeaders({ request, context }));
  if (!asked.ok) return data({ refusal: asked.message }, { status: asked.status });
  throw redirect(asked.body.url, { status: 303, headers: await keepOrder(order) });
}

export default function OrderVnpay() {
  const { returned, refusal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useShop();
  return (
    <PaymentOutcome
      title={say("checkout_vnpay")}
      returned={returned}
      refusal={answer?.refusal ?? refusal}
    />
  );
}
