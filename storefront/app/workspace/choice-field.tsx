import { Field } from "../parts/field";

interface ChoiceFieldProps {
  name: string;
  label: string;
  options: ReadonlyArray<readonly [value: string, label: string]>;
  /** What stands first, where nothing is chosen. */
  blank: string;
  defaultValue?: string;
  hint?: string;
  /** What is wrong with it, in the reader's language. */
  error?: string;
  required?: boolean;
}

/** A choice of one out of several. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, label, options, blank, defaultValue = "", hint, error, required = true } = props;
  return (
    <Field id={`field-${name}`} label={label} hint={hint} error={error}>
      {(control) => (
        <select {...control} name={name} defaultValue={defaultValue} required={required}>
          <option value="">{blank}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
