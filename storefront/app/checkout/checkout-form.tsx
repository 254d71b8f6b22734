import {
  type FieldMetadata,
  getFormProps,
  getInputProps,
  getTextareaProps,
  type SubmissionResult,
  useForm,
} from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import type { FormEvent } from "react";
import type { CartView } from "../cart/view";
import type { MessageKey } from "../messages";
import { Field } from "../parts/field";
import { money } from "../parts/format";
import { Notice } from "../parts/notice";
import { useShop } from "../parts/use-shop";
import { AddressFields } from "./address-fields";
import type { WayToPay } from "./form.server";
import { PaymentChoice } from "./payment-choice";
import type { PlaceChoice } from "./places.server";
import { useSettled } from "./use-settled";

/** The controls of the form by name; {@link file://./form.server.ts} says what they take. */
export interface CheckoutValues {
  name: string;
  phone: string;
  email: string;
  province: string;
  commune: string;
  detail: string;
  note: string;
  payment: string;
}

/** What conform says of a form that was sent. */
export type CheckoutFaults = Pick<SubmissionResult<string[]>, "status" | "error"> & {
  /** What was typed; conform takes a result without it for a cleared form. */
  initialValue: Partial<CheckoutValues>;
};

interface CheckoutFormProps {
  view: CartView;
  ways: WayToPay[];
  /** What was typed before. */
  values: Partial<CheckoutValues>;
  provinces: readonly PlaceChoice[];
  communes: PlaceChoice[];
  faults: CheckoutFaults | undefined;
  obstacles: string[];
}

/** The controls in the order of the page. */
const CONTROLS = ["name", "phone", "email", "province", "commune", "detail", "note"] as const;

const KINDS = {
  name: { type: "text", autoComplete: "name", maxLength: 80 },
  phone: { type: "tel", autoComplete: "tel-national", maxLength: 40 },
  email: { type: "email", autoComplete: "email", maxLength: 120 },
} as const;

/** Who gets the order, where, and the button that places it. */
export function CheckoutForm(props: CheckoutFormProps) {
  const { view, ways, values, provinces, communes, faults, obstacles } = props;
  const { say } = useShop();
  const placing = useNavigation().formData?.get("intent") === "order";
  const [form, fields] = useForm<CheckoutValues>({
    id: "checkout",
    defaultValue: values,
    lastResult: faults,
    shouldValidate: "onSubmit",
  });
  const { isSettled, onChange } = useSettled(faults);
  const error = (field: FieldMetadata<string>) => {
    const key = isSettled(field.name) ? undefined : field.errors?.[0];
    return key ? say(key as MessageKey) : undefined;
  };
  const wrong = CONTROLS.flatMap((name) => {
    const text = error(fields[name]);
    return text ? [{ text, target: fields[name].id }] : [];
  });
  const input = (field: FieldMetadata<string>, kind: keyof typeof KINDS) => (
    <Field
      id={field.id}
      label={say(`field_${kind}`)}
      hint={kind === "phone" ? say("field_phone_hint") : undefined}
      error={error(field)}
    >
      {(control) => (
        <input
          {...getInputProps(field, { type: KINDS[kind].type, ariaAttributes: false })}
          {...control}
          {...KINDS[kind]}
          key={field.key}
          required={kind !== "email"}
        />
      )}
    </Field>
  );
  const { onSubmit, ...formProps } = getFormProps(form);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (placing) event.preventDefault();
    else onSubmit(event);
  };
  return (
    <Form
      method="post"
      {...formProps}
      onSubmit={submit}
      onChange={onChange}
      noValidate
      className="checkout"
    >
      {wrong.length > 0 ? (
        <Notice title={say("form_errors", { count: wrong.length })} items={wrong} />
      ) : null}
      {obstacles.length > 0 ? (
        <Notice title={say("checkout_obstacles")} items={obstacles.map((text) => ({ text }))} />
      ) : null}
      {/* What Enter presses. */}
      <button type="submit" name="intent" value="order" className="unseen" tabIndex={-1}>
        {say("checkout_place", { total: money(view.total) })}
      </button>
      <input type="hidden" name="total" value={view.total} />
      <fieldset>
        <legend>{say("checkout_who")}</legend>
        {input(fields.name, "name")}
        {input(fields.phone, "phone")}
        {input(fields.email, "email")}
      </fieldset>
      <fieldset>
        <legend>{say("checkout_where")}</legend>
        <p className="fine">{say("checkout_where_hint")}</p>
        <AddressFields
          province={fields.province}
          commune={fields.commune}
          detail={fields.detail}
          error={error}
          provinces={provinces}
          communes={communes}
        />
        <Field id={fields.note.id} label={say("field_note")} error={error(fields.note)}>
          {(control) => (
            <textarea
              {...getTextareaProps(fields.note, { ariaAttributes: false })}
              {...control}
              key={fields.note.key}
              rows={3}
              maxLength={500}
            />
          )}
        </Field>
      </fieldset>
      <fieldset>
        <legend>{say("checkout_pay")}</legend>
        <PaymentChoice ways={ways} chosen={values.payment} />
      </fieldset>
      <button
        type="submit"
        name="intent"
        value="order"
        className="button-sun place"
        aria-disabled={placing || undefined}
      >
        {placing ? say("checkout_placing") : say("checkout_place", { total: money(view.total) })}
      </button>
    </Form>
  );
}
