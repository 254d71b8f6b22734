import { Field } from "../parts/field";
import { FileChoice } from "../parts/file-choice";

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
        <FileChoice
          control={control}
          name="pictures"
          accept="image/jpeg,image/png,image/webp"
          multiple
        />
      )}
    </Field>
  );
}
