import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { QuotationView, ShopperAddress } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { askAsShopper, asShopper, readAsShopper } from "../../account/shopper.server";
import { lead } from "../../asking.server";
import { keepOrder } from "../../cart/cookies.server";
import { leadToOrder } from "../../cart/lead-to-order.server";
import { waysToPay } from "../../cart/place-order.server";
import { AddressFields } from "../../checkout/address-fields";
import type { CheckoutFaults } from "../../checkout/checkout-form";
import { ContactField } from "../../checkout/contact-field";
import { fieldFaults } from "../../checkout/field-faults";
import { QuotedOrderForm } from "../../checkout/form.server";
import { PaymentChoice } from "../../checkout/payment-choice";
import { communesOf, type PlaceChoice, PROVINCES } from "../../checkout/places.server";
import { Field } from "../../parts/field";
import { money } from "../../parts/format";
import { Notice, type NoticeItem } from "../../parts/notice";
import styles from "../../styles/quotations.css?url";
import { QuotationAnswerFacts } from "../quotation-facts";
import { quotationId } from "../quotation-id";
import { quotationsHead, useQuotations } from "../use-quotations";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ location, data: read }) =>
  quotationsHead(location.pathname, "order_title", { number: read?.quotation.number ?? "" });

/** Longer than other pages wait: an order is made before the answer. */
const ORDER_MS = 30_000;

/** Also what was refused: it shows as it stands now. */
export const shouldRevalidate = () => true;

interface Values {
  name: string;
  phone: string;
  province: string;
  commune: string;
  detail: string;
  invoice_address: string;
}

/** What is ordered by which answer, and where to, as far as the account knows; what can't be ordered leads back. */
export async function loader(asking: LoaderFunctionArgs) {
  const id = quotationId(asking.params);
  const shopper = await asShopper(asking);
  const [{ quotation }, { addresses }, ways] = await Promise.all([
    readAsShopper<{ quotation: QuotationView }>(shopper, `/quotations/${id}`),
    readAsShopper<{ addresses: ShopperAddress[] }>(shopper, "/addresses"),
    waysToPay(shopper.language),
  ]);
  const [answer] = quotation.answers;
  if (quotation.state !== "answered" || !answer) {
    throw lead(shopper.language, `/tai-khoan/bao-gia/${id}`);
  }
  const { account } = shopper;
  const { name, phone, province, commune, detail } = addresses[0] ?? {
    ...{ name: account.name, phone: account.phone ?? "", province: "", commune: "", detail: "" },
  };
  return {
    ...{ quotation, answer, ways },
    values: { name, phone, province, commune, detail, invoice_address: "" },
    provinces: PROVINCES,
    communes: communesOf(province),
  };
}

interface Answer {
  typed: Partial<Values> & { payment?: string };
  communes: PlaceChoice[];
  faults?: CheckoutFaults;
  obstacles: NoticeItem[];
  /** What is wrong with the way to pay. */
  payment_fault?: string;
}

const PAYMENT = "quoted-payment";

/** Orders it and leads on as after every order; or tells why not with all that was typed still there. */
export async function action(asking: ActionFunctionArgs) {
  const id = quotationId(asking.params);
  const { session, language } = await asShopper(asking);
  const form = await asking.request.formData();
  const typed: Answer["typed"] = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const kept: Answer = { typed, communes: communesOf(typed.province ?? ""), obstacles: [] };
  // Without scripts the communes come with the page; nothing is judged yet.
  if (form.get("intent") === "province") return data(kept);
  const submission = parseWithZod(form, { schema: QuotedOrderForm });
  if (submission.status !== "success") {
    const { status, error } = submission.reply();
    return data<Answer>(
      { ...kept, faults: { status, error, initialValue: { ...typed } } },
      { status: 400 },
    );
  }
  const { payment, invoice_address, seen, ...address } = submission.value;
  const answer = await askAsShopper<{ quotation: QuotationView }>(
    session,
    `/quotations/${id}/accept`,
    language,
    {
      method: "POST",
      body: { seen, address, payment, invoice_address: invoice_address?.trim() || null },
      timeout: ORDER_MS,
    },
  );
  if (!answer.ok) {
    const { payment: payment_fault, ...faults } = answer.faults;
    const others = payment_fault ? [] : [answer.message];
    const obstacles: NoticeItem[] = [
      ...(payment_fault ? [{ text: payment_fault, target: PAYMENT }] : []),
      ...[...new Set([...others, ...Object.values(faults)])].map((text) => ({ text })),
    ];
    return data<Answer>({ ...kept, obstacles, payment_fault }, { status: answer.status });
  }
  const order = { number: answer.body.quotation.order_number ?? 0, phone: address.phone };
  throw await leadToOrder(asking, order, payment, await keepOrder(order));
}

/** The controls in the order of the page. */
const CONTROLS = ["name", "phone", "province", "commune", "detail", "invoice_address"] as const;

export default function OrderQuotation() {
  const { quotation, answer: quoted, ways, values, ...read } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const { say, sayShop, to } = useQuotations();
  const [form, fields] = useForm<Values>({
    id: "quoted-order",
    defaultValue: answer?.typed ?? values,
    lastResult: answer?.faults,
    shouldValidate: "onSubmit",
  });
  const { error, wrong: wrongOf } = fieldFaults(sayShop);
  const wrong = wrongOf(CONTROLS.map((name) => fields[name]));
  const { obstacles = [], payment_fault } = answer ?? {};
  return (
    <>
      <p>
        <Link to={to(`/tai-khoan/bao-gia/${quotation.id}`)}>
          {say("number", { number: quotation.number })}
        </Link>
      </p>
      <h1>{say("order_title", { number: quotation.number })}</h1>
      {wrong.length + obstacles.length > 0 ? (
        <Notice title={say("order_failed")} items={[...obstacles, ...wrong]} />
      ) : null}
      <section className="quotation-part">
        <QuotationAnswerFacts quotation={quotation} answer={quoted} />
      </section>
      <p>{say("order_text")}</p>
      <Form method="post" {...getFormProps(form)} noValidate className="account-form">
        <input type="hidden" name="seen" value={quotation.revision} />
        <h2>{say("order_to")}</h2>
        <ContactField kind="name" field={fields.name} error={error} />
        <ContactField kind="phone" field={fields.phone} error={error} />
        <AddressFields
          province={fields.province}
          commune={fields.commune}
          detail={fields.detail}
          error={error}
          provinces={read.provinces}
          communes={answer?.communes ?? read.communes}
        />
        <Field
          id={fields.invoice_address.id}
          label={say("invoice_address", { firm: quotation.firm })}
          hint={say("invoice_address_hint")}
          error={error(fields.invoice_address)}
        >
          {(control) => (
            <input
              {...getInputProps(fields.invoice_address, { type: "text", ariaAttributes: false })}
              {...control}
              key={fields.invoice_address.key}
              maxLength={300}
            />
          )}
        </Field>
        <fieldset
          id={PAYMENT}
          className="quotation-ask"
          tabIndex={-1}
          aria-describedby={payment_fault ? `${PAYMENT}-error` : undefined}
        >
          <legend>{say("order_payment")}</legend>
          {payment_fault ? (
            <p id={`${PAYMENT}-error`} className="field-error">
              {payment_fault}
            </p>
          ) : null}
          <PaymentChoice ways={ways} chosen={answer?.typed.payment} />
        </fieldset>
        <button type="submit" className="button-sun">
          {say("order_send", { total: money(quoted.total) })}
        </button>
      </Form>
    </>
  );
}
