import { Field } from "../parts/field";

interface PhotographsFieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
}

/** Photographs of the shopper's, as `picturesIn` reads them. */
export function PhotographsField(props: PhotographsFieldProps) {
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          name="pictures"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
        />
      )}
    </Field>
  );
}
