import { type FieldMetadata, getInputProps } from "@conform-to/react";
import { Field } from "../parts/field";
import { useShop } from "../parts/use-shop";

const KINDS = {
  name: { type: "text", autoComplete: "name", maxLength: 80, required: true },
  phone: { type: "tel", autoComplete: "tel-national", maxLength: 40, required: true },
  email: { type: "email", autoComplete: "email", maxLength: 120, required: false },
} as const;

interface ContactFieldProps {
  field: FieldMetadata<string>;
  kind: keyof typeof KINDS;
  /** What is wrong with a field, in the reader's language. */
  error: (field: FieldMetadata<string>) => string | undefined;
  hint?: string;
}

/** Of whom something is delivered to: the name, the phone or the e-mail. */
export function ContactField({ field, kind, error, hint }: ContactFieldProps) {
  const { say } = useShop();
  const { type, ...kinds } = KINDS[kind];
  return (
    <Field id={field.id} label={say(`field_${kind}`)} hint={hint} error={error(field)}>
      {(control) => (
        <input
          {...getInputProps(field, { type, ariaAttributes: false })}
          {...control}
          {...kinds}
          key={field.key}
        />
      )}
    </Field>
  );
}
