import type { SellerDeliveryTerms } from "@nang-gio/marketplace/contract";
import { TextField } from "../../forms/text-field";
import { day } from "../../parts/format";
import type { FormState } from "./form-state";
import { TermsForm } from "./terms-card";
import { useDelivery } from "./use-delivery";

/** From when to when a co-operative sends nothing, and what becomes of orders meanwhile. */
export function ClosingForm({
  terms,
  state,
  saved,
}: {
  terms: SellerDeliveryTerms;
  state: FormState;
  saved: boolean;
}) {
  const { say } = useDelivery();
  const { closing } = terms;
  const field = (
    name: "from" | "to" | "message" | "message_en",
    more: { type?: "date"; hint?: string; maxLength?: number; required?: boolean },
  ) => (
    <TextField
      name={`closing.${name}`}
      label={say(`closing_${name}`)}
      error={state.error(`closing.${name}`)}
      defaultValue={state.value(`closing.${name}`)}
      {...more}
    />
  );
  const orders = (value: "yes" | "no") => (
    <label className="choice">
      <input
        type="radio"
        name="closing.takes_orders"
        value={value}
        defaultChecked={(state.value("closing.takes_orders") === "no") === (value === "no")}
      />
      {say(`closing_orders_${value}`)}
    </label>
  );
  return (
    <TermsForm
      part="closing"
      title={say("closing_title")}
      terms={terms}
      state={state}
      saved={saved}
      more={
        closing ? (
          <button type="submit" name="intent" value="end" className="button-quiet">
            {say("closing_end")}
          </button>
        ) : null
      }
    >
      <p>{say("closing_text")}</p>
      {closing ? (
        <p className="work-help">
          {say("closing_now", { from: day(closing.from), to: day(closing.to) })}
        </p>
      ) : null}
      <div className="rate-more">
        {field("from", { type: "date", required: true })}
        {field("to", { type: "date", required: true })}
      </div>
      {field("message", { hint: say("closing_message_hint"), maxLength: 300 })}
      {field("message_en", { maxLength: 300 })}
      <fieldset className="work-choices">
        <legend>{say("closing_orders")}</legend>
        {orders("yes")}
        {orders("no")}
      </fieldset>
    </TermsForm>
  );
}
