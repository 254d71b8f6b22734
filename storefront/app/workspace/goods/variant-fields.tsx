import { type MouseEvent, useRef, useState } from "react";
import { Field } from "../../parts/field";
import { controlId, useForm } from "./form-state";
import type { GoodsKey } from "./messages";
import { TextField } from "./text-field";
import { useGoods } from "./use-goods";
import { EMPTY_VARIANT, type VariantValues } from "./values";

const MOST = 30;

type NumberField = "price" | "sale_price" | "stock" | "net_weight_g";

/** What a kind that is not in the shop yet can't do without. */
const NEEDED: readonly NumberField[] = ["price", "stock"];

interface VariantProps {
  variant: VariantValues;
  at: number;
  /** Nothing where it is the only one, or in the shop. */
  onRemove?: (event: MouseEvent) => void;
}

function Variant({ variant, at, onRemove }: VariantProps) {
  const { fault, inShop } = useForm();
  const { say } = useGoods();
  const kept = inShop.has(variant.sku);
  const name = (field: string) => `variants.${at}.${field}`;
  const starred = (field: GoodsKey) => say("required", { label: say(field) });
  const number = (field: NumberField & GoodsKey) => (
    <Field
      id={controlId(name(field))}
      label={NEEDED.includes(field) ? starred(field) : say(field)}
      error={fault(name(field))}
    >
      {(control) => (
        <input
          {...control}
          name={name(field)}
          defaultValue={variant[field]}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
        />
      )}
    </Field>
  );
  return (
    <fieldset className="variant-box">
      <legend>{say("variant", { number: at + 1 })}</legend>
      <input type="hidden" name={name("sku")} value={variant.sku} />
      <input type="hidden" name={name("barcode")} value={variant.barcode} />
      <Field
        id={controlId(name("title"))}
        label={starred("variant_title")}
        hint={say("variant_title_hint")}
        error={fault(name("title"))}
      >
        {(control) => (
          <input
            {...control}
            name={name("title")}
            defaultValue={variant.title}
            autoComplete="off"
            maxLength={80}
          />
        )}
      </Field>
      {kept ? <p className="fine">{say("variant_in_shop")}</p> : null}
      <div className="pair">
        {kept ? null : number("price")}
        {kept ? null : number("stock")}
        {kept ? null : number("sale_price")}
        {number("net_weight_g")}
      </div>
      {onRemove ? (
        <button
          type="submit"
          name="do"
          value={`remove-variant:${at}`}
          className="button-quiet"
          onClick={onRemove}
        >
          {say("remove_variant", { number: at + 1 })}
        </button>
      ) : null}
    </fieldset>
  );
}

/** Kinds in the shop that are to leave it, once staff agree. */
function Removal() {
  const { values, inShop, fault } = useForm();
  const { say } = useGoods();
  if (inShop.size < 2) return null;
  const error = fault("removed") ?? fault("variants");
  return (
    <details
      className="work-aside"
      id={controlId("removed")}
      open={values.removed.length > 0 || error !== undefined}
    >
      <summary>{say("remove_in_shop")}</summary>
      <fieldset className="work-choices" id={controlId("variants")} tabIndex={-1}>
        <legend className="unseen">{say("remove_in_shop")}</legend>
        <p className="fine">{say("remove_in_shop_help")}</p>
        {error ? <p className="field-error">{error}</p> : null}
        {[...inShop].map(([sku, title]) => (
          <label className="choice" key={sku}>
            <input
              type="checkbox"
              name="removed"
              value={sku}
              defaultChecked={values.removed.includes(sku)}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The kinds in which a product is sold. */
export function VariantFields() {
  const { values, inShop, locked } = useForm();
  const { say } = useGoods();
  const next = useRef(values.variants.length);
  const [variants, setVariants] = useState(() =>
    values.variants.map((variant, key) => ({ key, variant })),
  );
  const add = (event: MouseEvent) => {
    event.preventDefault();
    const key = next.current++;
    setVariants((list) => [...list, { key, variant: EMPTY_VARIANT }]);
  };
  return (
    <section className="work-card" id="loai" aria-labelledby="part-variants">
      <h2 id="part-variants">{say("part_variants")}</h2>
      {variants.length > 1 && inShop.size === 0 ? (
        <TextField name="option_name" hint="option_hint" most={40} />
      ) : null}
      {variants.map(({ key, variant }, at) => (
        <Variant
          key={key}
          variant={variant}
          at={at}
          onRemove={
            variants.length > 1 && !inShop.has(variant.sku) && !locked
              ? (event) => {
                  event.preventDefault();
                  setVariants((list) => list.filter((one) => one.key !== key));
                }
              : undefined
          }
        />
      ))}
      {locked || variants.length >= MOST ? null : (
        <button
          type="submit"
          name="do"
          value="add-variant"
          className="button-quiet work-add"
          onClick={add}
        >
          {say("add_variant")}
        </button>
      )}
      <Removal />
    </section>
  );
}
