import { parsePhone } from "@nang-gio/vietnam";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { keepOrder, placedOrderOf } from "../cart/cookies.server";
import { languageAsked, languageOf, localPath } from "../language";
import { callerHeaders } from "../market/caller.server";
import { payByVnpay, tellReturn } from "../market/vnpay.server";
import { speak } from "../messages";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { Notice } from "../parts/notice";
import { useShop } from "../parts/use-shop";
import purchase from "../styles/purchase.css?url";

export const links = () => [{ rel: "stylesheet", href: purchase }];

export const meta: MetaFunction = ({ location }) => [
  shopTitle(speak(languageOf(location.pathname))("checkout_vnpay")),
  NOT_INDEXED,
];

/**
 * Where VNPay sends shoppers back: what it wrote into the address is told to the market. The browser that placed the
 * order goes on to its page; any other sees here what became of the payment.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const { searchParams } = new URL(request.url);
  if (!searchParams.has("vnp_TxnRef")) throw redirect(localPath(language, "/tra-cuu"));
  const told = await tellReturn(searchParams, language);
  if (!told.ok) return data({ returned: null, refusal: told.message }, { status: told.status });
  const placed = await placedOrderOf(request);
  if (placed?.number === told.body.number) {
    throw redirect(localPath(language, "/dat-hang/xong"), { status: 303 });
  }
  return data({ returned: told.body, refusal: null });
}

/** Sends the shopper of an order to VNPay's page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageAsked(request);
  const form = await request.formData();
  const number = Number(form.get("number"));
  const phone = parsePhone(String(form.get("phone") ?? "").slice(0, 40));
  if (!Number.isSafeInteger(number) || !phone) {
    throw redirect(localPath(language, "/tra-cuu"), { status: 303 });
  }
  const order = { number, phone };
  const asked = await payByVnpay(order, language, callerHeaders({ request, context }));
  if (!asked.ok) return data({ refusal: asked.message }, { status: asked.status });
  throw redirect(asked.body.url, { status: 303, headers: await keepOrder(order) });
}

export default function OrderVnpay() {
  const read = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useShop();
  const refusal = answer?.refusal ?? read.refusal;
  const { returned } = read;
  return (
    <div className="lookup">
      <h1>{returned ? say("order_number", { number: returned.number }) : say("checkout_vnpay")}</h1>
      {refusal ? <Notice title={refusal} items={[]} /> : null}
      {returned && !answer ? (
        <p className={returned.state === "failed" ? "prepayment-failed" : undefined}>
          {returned.state === "failed"
            ? say(`vnpay_failed_${returned.failure ?? "other"}`)
            : say(`vnpay_${returned.state === "paid" ? "returned_paid" : returned.state}`)}
        </p>
      ) : null}
      <p>{say("vnpay_look_up")}</p>
      <Link to={to("/tra-cuu")}>{say("lookup_title")}</Link>
    </div>
  );
}
