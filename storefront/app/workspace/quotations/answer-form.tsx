import type { QuotationView } from "@nang-gio/marketplace/contract";
import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { itemsOf } from "../../forms/form-answer";
import { TextField } from "../../forms/text-field";
import { wholeNumber } from "../../forms/whole-number";
import { inLanguage } from "../../language";
import { Field } from "../../parts/field";
import { money } from "../../parts/format";
import { Notice } from "../../parts/notice";
import { useQuotations } from "../../quotations/use-quotations";
import type { AnswerValues, NotAnswered } from "./answer.server";

interface AnswerFormProps {
  quotation: QuotationView;
  values: AnswerValues;
  answer: NotAnswered | undefined;
}

/** What the typed prices and the charge come to, in đồng; nothing while one is missing. */
function totalOf({ lines }: QuotationView, typed: (name: string) => string): number | null {
  const parts = [
    ...lines.map(({ quantity }, at) => [quantity, wholeNumber(typed(`price.${at}`))] as const),
    [1, wholeNumber(typed("delivery_charge"))] as const,
  ];
  return parts.reduce<number | null>(
    (sum, [times, amount]) => (sum === null || amount == null ? null : sum + times * amount),
    0,
  );
}

/** The form of an answer: a price for each line, delivery, the last day, terms. */
export function AnswerForm({ quotation, values: given, answer }: AnswerFormProps) {
  const { language, say } = useQuotations();
  const busy = useNavigation().state === "submitting";
  const values = answer?.values ?? given;
  const [total, setTotal] = useState(() => totalOf(quotation, (name) => values[name] ?? ""));
  const field = (name: string) => ({
    name,
    error: answer?.faults[name],
    defaultValue: values[name],
    autoComplete: "off",
  });
  return (
    <Form
      method="post"
      noValidate
      className="work-form"
      onInput={({ currentTarget }) => {
        const form = new FormData(currentTarget);
        setTotal(totalOf(quotation, (name) => String(form.get(name) ?? "")));
      }}
    >
      {answer ? (
        <Notice title={say("answer_failed")} items={itemsOf(answer.faults, answer.message)} />
      ) : null}
      <p>{say("answer_text")}</p>
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="seen" value={quotation.revision} />
      <input type="hidden" name="lines" value={quotation.lines.length} />
      {quotation.lines.map((line, at) => (
        <TextField
          key={line.variant_id}
          {...field(`price.${at}`)}
          label={say("price_of", {
            title: `${inLanguage(language, line.title, line.title_en)}, ${line.variant_title}`,
          })}
          hint={say("price_hint", { quantity: line.quantity, price: money(line.list_price) })}
          inputMode="numeric"
          maxLength={20}
        />
      ))}
      <TextField
        {...field("delivery_charge")}
        label={say("delivery_charge")}
        hint={say("charge_hint")}
        inputMode="numeric"
        maxLength={20}
      />
      <p className="quotation-total" aria-live="polite">
        {total === null ? null : `${say("total")}: ${money(total)}`}
      </p>
      <TextField {...field("valid_until")} label={say("valid_label")} type="date" />
      <Field
        id="field-terms"
        label={say("terms")}
        hint={say("terms_hint")}
        error={answer?.faults.terms}
      >
        {(control) => (
          <textarea
            {...control}
            name="terms"
            rows={4}
            maxLength={2000}
            defaultValue={values.terms}
          />
        )}
      </Field>
      <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
        {say("answer_send")}
      </button>
    </Form>
  );
}
