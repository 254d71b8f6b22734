import type { UndeliveredReason } from "@nang-gio/marketplace/contract";
import { Field } from "../../parts/field";
import { PiecesField } from "./pieces-field";
import { useParcel } from "./use-parcel";

const REASONS: readonly UndeliveredReason[] = [
  "refused",
  "unreachable",
  "wrong_address",
  "damaged",
  "other",
];

interface BackFieldsProps {
  /** Tells the fields of one form from those of another. */
  id: string;
  /** What came back. */
  lines: ReadonlyArray<{ line_item_id: string; quantity: number }>;
  nameOf: (line_item_id: string) => string;
  /** What is wrong with the words. */
  error?: string;
}

/** Why nobody took what came back, and how much of it must be thrown away. */
export function BackFields({ id, lines, nameOf, error }: BackFieldsProps) {
  const { sayParcel, sayShop } = useParcel();
  return (
    <>
      <Field id={`${id}-why`} label={sayParcel("return_why")}>
        {(control) => (
          <select {...control} name="undelivered" defaultValue={error ? "other" : "refused"}>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {sayShop(`undelivered_${reason}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={`${id}-reason`} label={sayParcel("back_reason")} error={error}>
        {(control) => <textarea {...control} name="reason" rows={2} maxLength={300} />}
      </Field>
      {lines.map(({ line_item_id, quantity }) => (
        <PiecesField
          key={line_item_id}
          id={`${id}-${line_item_id}`}
          label={sayParcel("return_written_off", { title: nameOf(line_item_id), quantity })}
          line_item_id={line_item_id}
          most={quantity}
        />
      ))}
    </>
  );
}
