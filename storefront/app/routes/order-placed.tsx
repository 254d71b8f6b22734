import type { OrderView as Order } from "@nang-gio/marketplace/contract";
import { formatPhone } from "@nang-gio/vietnam";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { placedOrderOf } from "../cart/cookies.server";
import { languageAsked, languageOf, localPath } from "../language";
import { lookUpOrder } from "../market/orders.server";
import { speak } from "../messages";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { nothingLeft } from "../parts/nothing-left";
import { OrderView } from "../parts/order-view";
import { useShop } from "../parts/use-shop";
import purchase from "../styles/purchase.css?url";

export const links = () => [{ rel: "stylesheet", href: purchase }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const number = data?.order.number ?? "";
  return [shopTitle(speak(languageOf(location.pathname))("placed_title", { number })), NOT_INDEXED];
};

/** The order that this browser placed within the hour; later it is looked up by number and phone. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const placed = await placedOrderOf(request);
  const found = placed ? await lookUpOrder(placed, language) : undefined;
  if (!found?.ok) throw redirect(localPath(language, "/tra-cuu"));
  return { order: found.body };
}

/** What is to be done next: to transfer, to pay online, or nothing; of an order of which nothing is left, no call. */
function placedText({ prepayment, consignments }: Order) {
  if (nothingLeft(consignments)) return "placed_text_over";
  if (prepayment?.account) return "placed_text_transfer";
  const { way, online } = prepayment ?? {};
  return online?.payable && way && way !== "transfer"
    ? (`placed_text_${way}` as const)
    : "placed_text";
}

export default function OrderPlaced() {
  const { order } = useLoaderData<typeof loader>();
  const { say, to } = useShop();
  return (
    <div className="purchase">
      <header className="placed">
        <h1>{say("placed_title", { number: order.number })}</h1>
        <p>{say(placedText(order), { phone: formatPhone(order.phone) })}</p>
        <p>{say("placed_keep", { number: order.number })}</p>
      </header>
      <OrderView order={order} waiting />
      <Link to={to("/san-pham")} className="purchase-on">
        {say("cart_shop_on")}
      </Link>
    </div>
  );
}
