import type { SellerVariant } from "@nang-gio/marketplace/contract";
import { formatInteger } from "@nang-gio/vietnam";
import { Field } from "../../parts/field";
import { controlId } from "./form-state";
import type { OfferPart, OffersAnswer } from "./offers.server";
import { useGoods } from "./use-goods";

interface OfferRowProps {
  variant: SellerVariant;
  /** Of the form, from 0 on. */
  row: number;
  /** What was typed and refused. */
  answer?: OffersAnswer;
}

/** Price, reduced price, stock and the number at which it runs low, of one variant in the shop. */
export function OfferRow({ variant, row, answer }: OfferRowProps) {
  const { say } = useGoods();
  const at = `offers.${row}`;
  const number = (field: "price" | "sale_price" | "stock" | "low_stock") => {
    const name = `${at}.${field}`;
    const value = variant[field];
    return (
      <Field
        id={controlId(name)}
        label={say(field)}
        error={answer?.notes.find((note) => note.field === name)?.text}
      >
        {(control) => (
          <>
            <input
              {...control}
              name={name}
              defaultValue={answer?.typed[name] ?? (value === null ? "" : formatInteger(value))}
              placeholder={field === "low_stock" ? formatInteger(variant.low_at) : undefined}
              inputMode="numeric"
              autoComplete="off"
              maxLength={20}
            />
            <input type="hidden" name={`${name}_before`} value={value ?? ""} />
          </>
        )}
      </Field>
    );
  };
  return (
    <fieldset className="variant-box">
      <legend>{variant.title}</legend>
      <input type="hidden" name={`${at}.sku`} value={variant.sku ?? ""} />
      <div className="quadruple">
        {number("price")}
        {number("sale_price")}
        {number("stock")}
        {number("low_stock")}
      </div>
      {variant.low ? (
        <p className="goods-row-state">
          <LowBadge variants={[variant]} />
        </p>
      ) : null}
      {variant.reserved > 0 ? (
        <p className="fine">{say("reserved", { count: formatInteger(variant.reserved) })}</p>
      ) : null}
    </fieldset>
  );
}

/** Says that some of the kinds run low, or that nothing is left of any. */
export function LowBadge({ variants }: { variants: readonly SellerVariant[] }) {
  const { say } = useGoods();
  if (!variants.some(({ low }) => low)) return null;
  const out = variants.every(({ stock, reserved }) => (stock ?? 0) <= reserved);
  return <span className="state goods-low">{say(out ? "goods_sold_out" : "goods_low")}</span>;
}

const OF_A_SPREADSHEET: readonly OfferPart[] = ["price", "stock"];

/** What became of the last change of prices and stocks. */
export function OffersOutcome({ answer }: { answer?: OffersAnswer }) {
  const { say } = useGoods();
  if (answer?.changed == null) return null;
  const { changed, what = [] } = answer;
  const parts = what.length > 0 ? what : OF_A_SPREADSHEET;
  return (
    <p className="told" role="status">
      {changed > 0
        ? say("offers_done", { what: parts.map((part) => say(`offers_done_${part}`)).join(", ") })
        : say("offers_same")}
    </p>
  );
}
