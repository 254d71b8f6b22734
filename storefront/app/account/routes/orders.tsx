import type { ShopperOrderRow } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { refused, textsIn } from "../../forms/form-answer.server";
import { TextField } from "../../forms/text-field";
import { Pages } from "../../parts/pages";
import { useFaults } from "../form-told";
import { OrderCard } from "../order-card";
import { readPage } from "../read-page.server";
import { askAsShopper, asShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "orders_title");

const PER_PAGE = 10;

/** A page of the shopper's orders. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { answer, ...listed } = await readPage<{ orders: ShopperOrderRow[]; count: number }>(
    shopper,
    asking.request,
    "/orders",
    PER_PAGE,
  );
  const { email, email_confirmed } = shopper.account;
  const { orders, count } = answer;
  return { ...{ orders, count, email, email_confirmed }, ...listed };
}

const NAMES = ["number", "phone"] as const;

/** Adds an order by its number and phone, or sends the link that proves the e-mail again. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await asShopper(asking);
  const form = await asking.request.formData();
  if (form.get("intent") === "proof") {
    const sent = await askAsShopper(session, "/email-proofs", language, {
      method: "POST",
      body: {},
    });
    return sent.ok ? data({ sent: true as const }) : refused<(typeof NAMES)[number]>({}, sent);
  }
  const typed = textsIn(form, NAMES, 40);
  const number = typed.number.trim().replace(/^#/, "");
  const answer = await askAsShopper<{ order: { number: number } }>(
    session,
    "/orders/claims",
    language,
    { method: "POST", body: { number, phone: typed.phone } },
  );
  if (answer.ok) return data({ claimed: answer.body.order.number });
  return refused<(typeof NAMES)[number]>(typed, answer);
}

function Claim({ answer }: { answer: ReturnType<typeof useActionData<typeof action>> }) {
  const { say, sayShop } = useAccount();
  const refusal = answer && "faults" in answer ? answer : undefined;
  const { of, notice } = useFaults(refusal, { phone: "phone_wanted" }, "claim_failed");
  return (
    <details className="account-fold" open={Boolean(refusal)}>
      <summary>{say("claim_title")}</summary>
      <p>{say("claim_text")}</p>
      {notice}
      <Form method="post" noValidate className="account-form">
        <TextField
          name="number"
          label={sayShop("lookup_number")}
          error={of("number")}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={refusal?.typed.number}
          maxLength={40}
          required
        />
        <TextField
          name="phone"
          label={say("phone")}
          error={of("phone")}
          type="tel"
          autoComplete="tel-national"
          defaultValue={refusal?.typed.phone}
          maxLength={40}
          required
        />
        <button type="submit">{say("claim_add")}</button>
      </Form>
    </details>
  );
}

export default function Orders() {
  const { orders, count, page, pages, email, email_confirmed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  const told =
    answer && "claimed" in answer
      ? say("claim_done", { number: answer.claimed })
      : answer && "sent" in answer
        ? say("proof_sent")
        : null;
  return (
    <>
      <h1>{say("orders_title")}</h1>
      {told ? (
        <p role="status" className="account-done">
          {told}
        </p>
      ) : null}
      {email_confirmed ? null : (
        <Form method="post" className="account-banner">
          <p>{say("proof_banner", { email })}</p>
          <button type="submit" name="intent" value="proof" className="button-quiet">
            {say("proof_again")}
          </button>
        </Form>
      )}
      {count === 0 ? (
        <div className="account-none">
          <h2>{say("orders_none")}</h2>
          <p>{say("orders_none_text")}</p>
          <Link to={to("/san-pham")} className="button">
            {say("orders_shop")}
          </Link>
        </div>
      ) : (
        <>
          <p className="fine">{say("orders_count", { count })}</p>
          <ul className="account-list">
            {orders.map((order) => (
              <OrderCard key={order.number} order={order} />
            ))}
          </ul>
        </>
      )}
      <Pages page={page} pages={pages} />
      <Claim key={answer && "claimed" in answer ? answer.claimed : "next"} answer={answer} />
    </>
  );
}
