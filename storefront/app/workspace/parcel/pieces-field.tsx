import { Field } from "../../parts/field";

interface PiecesFieldProps {
  id: string;
  label: string;
  line_item_id: string;
  /** How many there are of the line. */
  most: number;
  error?: string;
}

/** How many pieces of a line; none, until something is typed. */
export function PiecesField({ id, label, line_item_id, most, error }: PiecesFieldProps) {
  return (
    <Field id={id} label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          name={`pieces:${line_item_id}`}
          min={0}
          max={most}
          defaultValue={0}
        />
      )}
    </Field>
  );
}
