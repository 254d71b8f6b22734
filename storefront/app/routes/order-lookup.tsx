import type { OrderView as OrderFound } from "@nang-gio/marketplace/contract";
import { parsePhone } from "@nang-gio/vietnam";
import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { readConfiguration } from "../configuration.server";
import { languageAsked, languageOf } from "../language";
import { lookUpOrder } from "../market/orders.server";
import { type MessageKey, speak } from "../messages";
import { Field } from "../parts/field";
import { head } from "../parts/head";
import { Notice } from "../parts/notice";
import { OrderView } from "../parts/order-view";
import { useShop } from "../parts/use-shop";
import purchase from "../styles/purchase.css?url";

export const links = () => [{ rel: "stylesheet", href: purchase }];

export function loader() {
  return { shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) =>
  head({
    title: speak(languageOf(location.pathname))("lookup_title"),
    pathname: location.pathname,
    shopUrl: read?.shopUrl ?? "",
  });

const MOST = 2_147_483_647;

function numberOf(text: string): number | undefined {
  const number = Number(text.trim().replace(/^#/, ""));
  return Number.isInteger(number) && number >= 1 && number <= MOST ? number : undefined;
}

interface Answer {
  typed: { number: string; phone: string };
  faults: { number?: MessageKey; phone?: MessageKey };
  order: OrderFound | null;
  refusal: string | null;
}

/** Finds an order; what was typed stays out of the address, and in the form when nothing is found. */
export async function action({ request }: ActionFunctionArgs) {
  const language = languageAsked(request);
  const form = await request.formData();
  const typed = {
    number: String(form.get("number") ?? "").slice(0, 40),
    phone: String(form.get("phone") ?? "").slice(0, 40),
  };
  const number = numberOf(typed.number);
  const phone = parsePhone(typed.phone);
  if (number === undefined || phone === undefined) {
    const faults: Answer["faults"] = {
      ...(number === undefined ? { number: "number_wanted" } : {}),
      ...(phone === undefined ? { phone: "phone_wanted" } : {}),
    };
    return data<Answer>({ typed, faults, order: null, refusal: null }, { status: 400 });
  }
  const found = await lookUpOrder({ number, phone }, language);
  return found.ok
    ? data<Answer>({ typed, faults: {}, order: found.body, refusal: null })
    : data<Answer>(
        { typed, faults: {}, order: null, refusal: found.message },
        { status: found.status },
      );
}

export default function OrderLookup() {
  const answer = useActionData<typeof action>();
  const { say, to } = useShop();
  if (answer?.order) {
    return (
      <div className="purchase">
        <h1>{say("order_number", { number: answer.order.number })}</h1>
        <OrderView order={answer.order} />
        <Link to={to("/tra-cuu")} reloadDocument className="purchase-on">
          {say("lookup_again")}
        </Link>
      </div>
    );
  }
  const { typed, refusal } = answer ?? {};
  const faults: Answer["faults"] = answer?.faults ?? {};
  const wrong = (["number", "phone"] as const).flatMap((name) => {
    const key = faults[name];
    return key ? [{ text: say(key), target: `lookup-${name}` }] : [];
  });
  return (
    <div className="lookup">
      <h1>{say("lookup_title")}</h1>
      <p>{say("lookup_text")}</p>
      {wrong.length > 0 ? (
        <Notice title={say("form_errors", { count: wrong.length })} items={wrong} />
      ) : null}
      {refusal ? <Notice title={refusal} items={[]} /> : null}
      <Form method="post" noValidate className="checkout">
        <Field
          id="lookup-number"
          label={say("lookup_number")}
          error={faults.number && say(faults.number)}
        >
          {(control) => (
            <input
              {...control}
              name="number"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={typed?.number}
              required
            />
          )}
        </Field>
        <Field
          id="lookup-phone"
          label={say("field_phone")}
          error={faults.phone && say(faults.phone)}
        >
          {(control) => (
            <input
              {...control}
              name="phone"
              type="tel"
              autoComplete="tel-national"
              defaultValue={typed?.phone}
              required
            />
          )}
        </Field>
        <button type="submit">{say("lookup_find")}</button>
      </Form>
    </div>
  );
}
