import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ShopperAddress } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { AddressFields } from "../../checkout/address-fields";
import type { CheckoutFaults } from "../../checkout/checkout-form";
import { ContactField } from "../../checkout/contact-field";
import { fieldFaults } from "../../checkout/field-faults";
import { AddressForm } from "../../checkout/form.server";
import { communesOf, type PlaceChoice, PROVINCES } from "../../checkout/places.server";
import { Notice } from "../../parts/notice";
import { askAsShopper, asShopper, readAsShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location, params }) =>
  accountHead(location.pathname, params.id === NEW ? "address_new" : "address_edit_title");

/** What stands for the id of an address that is not kept yet. */
const NEW = "moi";

interface Values {
  name: string;
  phone: string;
  province: string;
  commune: string;
  detail: string;
}

/** An address of the shopper's, or an empty one. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { id } = asking.params;
  const { account } = shopper;
  const { addresses } = await readAsShopper<{ addresses: ShopperAddress[] }>(shopper, "/addresses");
  const found = addresses.find((one) => one.id === id);
  if (id !== NEW && !found) throw new Response(null, { status: 404 });
  const { name, phone, province, commune, detail, is_default } = found ?? {
    ...{ name: account.name, phone: account.phone ?? "", province: "", commune: "", detail: "" },
    is_default: addresses.length === 0,
  };
  return {
    values: { name, phone, province, commune, detail },
    first: is_default,
    provinces: PROVINCES,
    communes: communesOf(province),
  };
}

interface Answer {
  typed: Partial<Values>;
  communes: PlaceChoice[];
  faults?: CheckoutFaults;
  refusal: string | null;
}

/** Keeps the address, or tells what is wrong with all that was typed still there. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await asShopper(asking);
  const { id } = asking.params;
  const form = await asking.request.formData();
  const typed: Partial<Values> = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const kept: Answer = { typed, communes: communesOf(typed.province ?? ""), refusal: null };
  // Without scripts the communes come with the page; nothing is judged yet.
  if (form.get("intent") === "province") return data(kept);
  const submission = parseWithZod(form, { schema: AddressForm });
  if (submission.status !== "success") {
    const { status, error } = submission.reply();
    return data<Answer>(
      { ...kept, faults: { status, error, initialValue: { ...typed } } },
      { status: 400 },
    );
  }
  const { is_default, ...address } = submission.value;
  const answer = await askAsShopper(
    session,
    id === NEW ? "/addresses" : `/addresses/${id}`,
    language,
    {
      method: "POST",
      body: { ...address, is_default: is_default === "yes" },
    },
  );
  if (answer.ok) throw lead(language, "/tai-khoan/dia-chi");
  return data<Answer>({ ...kept, refusal: answer.message }, { status: answer.status });
}

/** The controls in the order of the page. */
const CONTROLS = ["name", "phone", "province", "commune", "detail"] as const;

export default function Address() {
  const { values, first, provinces, communes } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const { say, sayShop } = useAccount();
  const [form, fields] = useForm<Values>({
    id: "address",
    defaultValue: answer?.typed ?? values,
    lastResult: answer?.faults,
    shouldValidate: "onSubmit",
  });
  const { error, wrong: wrongOf } = fieldFaults(sayShop);
  const wrong = wrongOf(CONTROLS.map((name) => fields[name]));
  return (
    <>
      <h1>{say(values.detail ? "address_edit_title" : "address_new")}</h1>
      {wrong.length > 0 ? (
        <Notice title={sayShop("form_errors", { count: wrong.length })} items={wrong} />
      ) : null}
      {answer?.refusal ? (
        <Notice title={say("address_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      <Form method="post" {...getFormProps(form)} noValidate className="account-form">
        <ContactField kind="name" field={fields.name} error={error} />
        <ContactField kind="phone" field={fields.phone} error={error} />
        <AddressFields
          province={fields.province}
          commune={fields.commune}
          detail={fields.detail}
          error={error}
          provinces={provinces}
          communes={answer?.communes ?? communes}
        />
        {first ? (
          <input type="hidden" name="is_default" value="yes" />
        ) : (
          <label className="choice">
            <input type="checkbox" name="is_default" value="yes" />
            <span>{say("address_make_default")}</span>
          </label>
        )}
        <button type="submit">{say("address_save")}</button>
      </Form>
    </>
  );
}
