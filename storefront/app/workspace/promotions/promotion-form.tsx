import type { SellerProductRow } from "@nang-gio/marketplace/contract";
import { Form, useNavigation } from "@remix-run/react";
import { type FieldLabels, itemsOf } from "../../forms/form-answer";
import { TextField } from "../../forms/text-field";
import { Notice } from "../../parts/notice";
import type { PromotionNotSaved, PromotionValues } from "./save-promotion.server";
import { usePromotions } from "./use-promotions";

interface PromotionFormProps {
  values: PromotionValues;
  goods: ReadonlyArray<Pick<SellerProductRow, "id" | "title">>;
  answer?: PromotionNotSaved;
  /** Made in the browser's page, so that a new one that is sent twice is one. */
  copyKey?: string;
  /** From which revision a changed one was filled. */
  revision?: number;
  /** A code that was told to shoppers stays. */
  codeStays: boolean;
}

interface ChoiceProps {
  name: "kind" | "scope";
  legend: string;
  options: ReadonlyArray<readonly [value: string, label: string]>;
  chosen: string;
  error?: string;
}

function Choice({ name, legend, options, chosen, error }: ChoiceProps) {
  return (
    <fieldset
      className="work-choices"
      id={`field-${name}`}
      tabIndex={-1}
      aria-describedby={error ? `field-${name}-error` : undefined}
    >
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label className="choice" key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          <span>{label}</span>
        </label>
      ))}
      {error ? (
        <p id={`field-${name}-error`} className="field-error">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function Goods({
  values,
  goods,
  error,
}: { error?: string } & Pick<PromotionFormProps, "values" | "goods">) {
  const { say } = usePromotions();
  const listed = new Set(goods.map(({ id }) => id));
  const beyond = values.product_ids.filter((id) => !listed.has(id));
  return (
    <>
      <Choice
        name="scope"
        legend={say("goods")}
        options={[
          ["all", say("goods_all")],
          ["some", say("goods_some")],
        ]}
        chosen={values.scope}
      />
      <fieldset
        className="work-choices promotion-goods"
        id="field-product_ids"
        tabIndex={-1}
        aria-describedby={error ? "field-product_ids-error" : undefined}
      >
        <legend className="unseen">{say("goods_some")}</legend>
        {error ? (
          <p id="field-product_ids-error" className="field-error">
            {error}
          </p>
        ) : null}
        {goods.map(({ id, title }) => (
          <label className="choice" key={id}>
            <input
              type="checkbox"
              name="product_ids"
              value={id}
              defaultChecked={values.product_ids.includes(id)}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      {/* Chosen goods stay chosen also where the list ends before them. */}
      {beyond.map((id) => (
        <input key={id} type="hidden" name="product_ids" value={id} />
      ))}
    </>
  );
}

const LABELLED = ["name", "kind", "value", "from", "to", "code", "uses_limit"] as const;

/** What the controls are called above the form, in its order. */
function labelsOf(say: ReturnType<typeof usePromotions>["say"]): FieldLabels {
  const labels = LABELLED.map((name): [string, string] => [name, say(name)]);
  labels.splice(3, 0, ["product_ids", say("goods")]);
  return Object.fromEntries(labels);
}

/** The form of a promotion: how much off which goods, when, and whether only with a code. */
export function PromotionForm(props: PromotionFormProps) {
  const { goods, answer, copyKey, revision, codeStays } = props;
  const { say } = usePromotions();
  const busy = useNavigation().state === "submitting";
  const values = answer?.values ?? props.values;
  const faults = answer?.faults ?? {};
  const field = (name: Exclude<keyof PromotionValues, "product_ids">) => ({
    name,
    error: faults[name],
    defaultValue: values[name],
    autoComplete: "off",
  });
  return (
    <Form method="post" noValidate className="work-form">
      {answer ? (
        <Notice
          title={say("form_wrong")}
          items={itemsOf(answer.faults, answer.refusal, labelsOf(say))}
        />
      ) : null}
      {copyKey ? <input type="hidden" name="key" value={copyKey} /> : null}
      {revision ? <input type="hidden" name="seen" value={revision} /> : null}
      <TextField {...field("name")} label={say("name")} hint={say("name_hint")} maxLength={80} />
      <Choice
        name="kind"
        legend={say("kind")}
        options={[
          ["percentage", say("kind_percentage")],
          ["fixed", say("kind_fixed")],
        ]}
        chosen={values.kind}
        error={faults.kind}
      />
      <TextField
        {...field("value")}
        label={say("value")}
        hint={say("value_hint")}
        inputMode="numeric"
        maxLength={20}
      />
      <Goods values={values} goods={goods} error={faults.product_ids} />
      <TextField {...field("from")} label={say("from")} type="date" />
      <TextField {...field("to")} label={say("to")} type="date" />
      {codeStays ? (
        <>
          <input type="hidden" name="code" value={values.code} />
          {values.code ? <p>{say("code_stays", { code: values.code })}</p> : null}
        </>
      ) : (
        <TextField {...field("code")} label={say("code")} hint={say("code_hint")} maxLength={20} />
      )}
      {codeStays && !values.code ? null : (
        <TextField
          {...field("uses_limit")}
          label={say("uses_limit")}
          inputMode="numeric"
          maxLength={12}
        />
      )}
      <p className="fine">{say("lowest")}</p>
      <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
        {say("save")}
      </button>
    </Form>
  );
}
