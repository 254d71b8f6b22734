import { getFormProps, getTextareaProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link, useFetcher, useNavigation } from "@remix-run/react";
import type { FormEvent } from "react";
import type { CartView } from "../cart/view";
import { Field } from "../parts/field";
import { money } from "../parts/format";
import { Notice } from "../parts/notice";
import { useShop } from "../parts/use-shop";
import { AddressFields } from "./address-fields";
import { ContactField } from "./contact-field";
import { ExtraFields } from "./extra-fields";
import { fieldFaults } from "./field-faults";
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
  gift: string;
  invoice_name: string;
  invoice_tax_code: string;
  invoice_address: string;
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
const CONTROLS = [
  ...(["name", "phone", "email", "province", "commune", "detail", "note"] as const),
  ...(["gift", "invoice_name", "invoice_tax_code", "invoice_address"] as const),
] as const;

/** Who gets the order, where, and the button that places it. */
export function CheckoutForm(props: CheckoutFormProps) {
  const { view, ways, values, provinces, communes, faults, obstacles } = props;
  const { say, to } = useShop();
  const fees = useFetcher();
  const placing = useNavigation().formData?.get("intent") === "order";
  const [form, fields] = useForm<CheckoutValues>({
    id: "checkout",
    defaultValue: values,
    lastResult: faults,
    shouldValidate: "onSubmit",
  });
  const { isSettled, onChange } = useSettled(faults);
  const { error, wrong: wrongOf } = fieldFaults(say, isSettled);
  const wrong = wrongOf(CONTROLS.map((name) => fields[name]));
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
        <ContactField kind="name" field={fields.name} error={error} />
        <ContactField
          kind="phone"
          field={fields.phone}
          error={error}
          hint={say("field_phone_hint")}
        />
        <ContactField kind="email" field={fields.email} error={error} />
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
          onProvince={(province) =>
            fees.submit({ intent: "province", province }, { method: "post" })
          }
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
        <ExtraFields
          gift={fields.gift}
          invoice={{
            name: fields.invoice_name,
            taxCode: fields.invoice_tax_code,
            address: fields.invoice_address,
          }}
          error={error}
        />
      </fieldset>
      <fieldset>
        <legend>{say("checkout_pay")}</legend>
        <PaymentChoice ways={ways} chosen={values.payment} />
      </fieldset>
      <p className="fine">
        {say("checkout_privacy")}{" "}
        <Link to={to("/quyen-rieng-tu")} target="_blank">
          {say("checkout_privacy_link")}
        </Link>
      </p>
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
