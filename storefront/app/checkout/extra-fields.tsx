import { type FieldMetadata, getInputProps, getTextareaProps } from "@conform-to/react";
import { Field } from "../parts/field";
import { useShop } from "../parts/use-shop";

interface ExtraFieldsProps {
  gift: FieldMetadata<string>;
  invoice: Record<"name" | "taxCode" | "address", FieldMetadata<string>>;
  /** What is wrong with a field, in the reader's language. */
  error: (field: FieldMetadata<string>) => string | undefined;
}

/** What some orders come with: words for a gift, and for whom the invoice is. Folded until they are wanted. */
export function ExtraFields({ gift, invoice, error }: ExtraFieldsProps) {
  const { say } = useShop();
  const open = (...fields: FieldMetadata<string>[]) =>
    fields.some((field) => field.initialValue || error(field));
  const line = (field: FieldMetadata<string>, label: string, maxLength: number, hint?: string) => (
    <Field id={field.id} label={label} hint={hint} error={error(field)}>
      {(control) => (
        <input
          {...getInputProps(field, { type: "text", ariaAttributes: false })}
          {...control}
          key={field.key}
          maxLength={maxLength}
          autoComplete="off"
        />
      )}
    </Field>
  );
  const { name, taxCode, address } = invoice;
  return (
    <>
      <details className="checkout-extra" open={open(gift)}>
        <summary>{say("gift_have")}</summary>
        <Field id={gift.id} label={say("gift_label")} hint={say("gift_hint")} error={error(gift)}>
          {(control) => (
            <textarea
              {...getTextareaProps(gift, { ariaAttributes: false })}
              {...control}
              key={gift.key}
              rows={2}
              maxLength={300}
            />
          )}
        </Field>
      </details>
      <details className="checkout-extra" open={open(name, taxCode, address)}>
        <summary>{say("invoice_have")}</summary>
        <p className="fine">{say("invoice_text")}</p>
        {line(name, say("invoice_name"), 200)}
        {line(taxCode, say("invoice_tax_code"), 20, say("invoice_tax_code_hint"))}
        {line(address, say("invoice_address"), 300)}
      </details>
    </>
  );
}
