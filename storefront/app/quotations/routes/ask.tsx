import { randomUUID } from "node:crypto";
import type { QuotationChoices } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { asShopper, readAsShopper } from "../../account/shopper.server";
import { lead } from "../../asking.server";
import { type FormAnswer, itemsOf } from "../../forms/form-answer";
import { TextField } from "../../forms/text-field";
import { inLanguage } from "../../language";
import { Field } from "../../parts/field";
import { Notice } from "../../parts/notice";
import styles from "../../styles/quotations.css?url";
import { type AskName, KINDS, readAsking, sendAsking } from "../ask.server";
import { AskedGoods } from "../asked-goods";
import { countriesToChoose } from "../countries.server";
import { speakQuotations } from "../messages";
import { quotationsHead, useQuotations } from "../use-quotations";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = ({ location }) => quotationsHead(location.pathname, "ask_title");

/** What a co-operative may be asked for; of a product (`hang`) or its own page (`htx`). */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { searchParams } = new URL(asking.request.url);
  const [product, cooperative] = [searchParams.get("hang"), searchParams.get("htx")];
  if (!product && !cooperative) throw lead(shopper.language, "/tai-khoan/bao-gia");
  const choices = await readAsShopper<QuotationChoices>(shopper, "/quotations/choices", {
    ...{ product, cooperative },
  });
  return {
    cooperative: choices.cooperative,
    variants: choices.variants,
    countries: countriesToChoose(choices.countries, shopper.language),
    kinds: KINDS,
    key: randomUUID(),
  };
}

interface Answer extends FormAnswer<AskName> {
  /** Of the form that was sent: sent again it is the same question. */
  key: string;
  quantities: Record<string, string>;
}

/** Asks, and leads to the quotation; what was typed stays where it is refused. */
export async function action(asking: ActionFunctionArgs) {
  const shopper = await asShopper(asking);
  const form = await asking.request.formData();
  const read = readAsking(form, shopper);
  const { typed, quantities, key } = read;
  const refuse = (status: number, message: string, faults: Answer["faults"]) =>
    data<Answer>({ key, typed, quantities, status, message, faults }, { status });
  if (Object.keys(read.faults).length > 0) {
    return refuse(400, speakQuotations(shopper.language)("ask_failed"), read.faults);
  }
  const answer = await sendAsking(shopper, form, read);
  if (answer.ok) {
    throw lead(shopper.language, `/tai-khoan/bao-gia/${answer.body.quotation.id}?xong=gui`);
  }
  const named = Object.entries(answer.faults).map(([field, text]) => [field.split(".")[0], text]);
  return refuse(answer.status, answer.message, Object.fromEntries(named));
}

export default function Ask() {
  const { cooperative, variants, countries, kinds, key } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const { language, say } = useQuotations();
  const name = inLanguage(language, cooperative.name, cooperative.name_en);
  const field = (one: AskName) => ({
    name: one,
    error: answer?.faults[one],
    defaultValue: answer?.typed[one] ?? "",
  });
  return (
    <>
      <h1>{say("ask_title")}</h1>
      <p>{say("ask_of", { cooperative: name })}</p>
      {answer ? (
        <Notice title={say("ask_failed")} items={itemsOf(answer.faults, answer.message)} />
      ) : null}
      <Form method="post" noValidate className="account-form">
        <input type="hidden" name="key" value={answer?.key ?? key} />
        <input type="hidden" name="cooperative" value={cooperative.handle} />
        <AskedGoods variants={variants} typed={answer?.quantities} error={answer?.faults.lines} />
        <TextField {...field("firm")} label={say("firm")} autoComplete="organization" required />
        <Field id="field-buyer_kind" label={say("buyer_kind")} error={answer?.faults.buyer_kind}>
          {(control) => (
            <select
              {...control}
              name="buyer_kind"
              required
              defaultValue={answer?.typed.buyer_kind ?? ""}
            >
              <option value="">{say("buyer_kind_choose")}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(`kind_${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="field-country" label={say("country")} error={answer?.faults.country}>
          {(control) => (
            <select
              {...control}
              name="country"
              autoComplete="country"
              defaultValue={answer?.typed.country || "vn"}
            >
              {countries.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          {...field("tax_number")}
          label={say("tax_number")}
          hint={say("tax_number_hint")}
          maxLength={20}
          autoComplete="off"
        />
        <TextField
          {...field("deliver_to")}
          label={say("deliver_to")}
          hint={say("deliver_to_hint")}
          maxLength={300}
          required
        />
        <TextField
          {...field("deliver_by")}
          label={say("deliver_by")}
          hint={say("deliver_by_hint")}
          type="date"
        />
        <Field
          id="field-note"
          label={say("note")}
          hint={say("note_hint")}
          error={answer?.faults.note}
        >
          {(control) => (
            <textarea
              {...control}
              name="note"
              rows={4}
              maxLength={2000}
              defaultValue={answer?.typed.note ?? ""}
            />
          )}
        </Field>
        <button type="submit">{say("ask_send")}</button>
      </Form>
    </>
  );
}
