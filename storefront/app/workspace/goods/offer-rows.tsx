import type { SellerVariant } from "@nang-gio/marketplace/contract";
import { formatInteger } from "@nang-gio/vietnam";
import { Field } from "../../parts/field";
import { controlId } from "./form-state";
import type { OffersAnswer } from "./offers.server";
import { useGoods } from "./use-goods";

interface OfferRowProps {
  variant: SellerVariant;
  /** Of the form, from 0 on. */
  row: number;
  /** What was typed and refused. */
  answer?: OffersAnswer;
}

/** Price, reduced price and stock of one variant in the shop. */
export function OfferRow({ variant, row, answer }: OfferRowProps) {
  const { say } = useGoods();
  const at = `offers.${row}`;
  const number = (field: "price" | "sale_price" | "stock") => {
    const name = `${at}.${field}`;
    const value = variant[field];
    return (
      <Field
        id={controlId(name)}
        label={say(field)}
        error={answer?.notes.find((note) => note.field === name)?.text}
      >
        {(control) => (
          <input
            {...control}
            name={name}
            defaultValue={answer?.typed[name] ?? (value === null ? "" : formatInteger(value))}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
          />
        )}
      </Field>
    );
  };
  return (
    <fieldset className="variant-box">
      <legend>{variant.title}</legend>
      <input type="hidden" name={`${at}.sku`} value={variant.sku ?? ""} />
      <input type="hidden" name={`${at}.seen`} value={variant.stock ?? 0} />
      <div className="triple">
        {number("price")}
        {number("sale_price")}
        {number("stock")}
      </div>
      {variant.reserved > 0 ? (
        <p className="fine">{say("reserved", { count: formatInteger(variant.reserved) })}</p>
      ) : null}
    </fieldset>
  );
}

/** What became of the last change of prices and stocks. */
export function OffersOutcome({ answer }: { answer?: OffersAnswer }) {
  const { say } = useGoods();
  if (answer?.changed == null) return null;
  return (
    <p className="told" role="status">
      {say(answer.changed > 0 ? "offers_done" : "offers_same")}
    </p>
  );
}
