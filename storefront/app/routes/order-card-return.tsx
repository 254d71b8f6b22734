import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageAsked, languageOf, localPath } from "../language";
import { afterPaying } from "../market/paying.server";
import { tellCardReturn } from "../market/stripe.server";
import { speak } from "../messages";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { PaymentOutcome } from "../parts/payment-outcome";
import { useShop } from "../parts/use-shop";
import purchase from "../styles/purchase.css?url";

export const links = () => [{ rel: "stylesheet", href: purchase }];

export const meta: MetaFunction = ({ location }) => [
  shopTitle(speak(languageOf(location.pathname))("checkout_stripe")),
  NOT_INDEXED,
];

/** Where Stripe sends shoppers back from a card payment; the market asks Stripe what became of it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const { searchParams } = new URL(request.url);
  if (!searchParams.has("payment_intent")) throw redirect(localPath(language, "/tra-cuu"));
  return afterPaying(request, await tellCardReturn(searchParams, language), language);
}

export default function OrderCardReturn() {
  const { returned, refusal } = useLoaderData<typeof loader>();
  const { say } = useShop();
  return <PaymentOutcome title={say("checkout_stripe")} returned={returned} refusal={refusal} />;
}
