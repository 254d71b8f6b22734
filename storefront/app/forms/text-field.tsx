import type { InputHTMLAttributes } from "react";
import { Field } from "../parts/field";

interface TextFieldProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "type" | "autoComplete" | "inputMode" | "maxLength" | "required" | "defaultValue"
  > {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in the reader's language. */
  error?: string;
}

/** One line to type in, with its label, hint and error. */
export function TextField({ name, label, hint, error, ...input }: TextFieldProps) {
  const plain = input.type === "email" || input.type === "tel" || input.autoComplete === "off";
  return (
    <Field id={`field-${name}`} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          {...input}
          name={name}
          {...(plain ? { autoCapitalize: "none", spellCheck: false } : {})}
        />
      )}
    </Field>
  );
}
