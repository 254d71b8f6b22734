import type { ReturnReason, SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { Field } from "../../parts/field";
import { lineName } from "./line-name";
import { PiecesField } from "./pieces-field";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

const REASONS: readonly ReturnReason[] = [
  "damaged",
  "wrong",
  "not_as_described",
  "expired",
  "changed_mind",
  "other",
];

interface RequestReturnProps {
  consignment: SellerConsignment;
  /** What is wrong with the pieces. */
  error?: string;
}

/** Writes down what the shopper wants to give back. */
export function RequestReturn({ consignment, error }: RequestReturnProps) {
  const { sayParcel } = useParcel();
  const { changes, returnable, lines } = consignment;
  if (!changes.includes("return")) return null;
  return (
    <details className="work-card work-aside" open={Boolean(error)}>
      <summary>{sayParcel("return_title")}</summary>
      <Form method="post" noValidate className="work-form">
        <p>{sayParcel("return_text")}</p>
        <Seen consignment={consignment} />
        {returnable.map(({ line_item_id, quantity }, at) => (
          <fieldset key={line_item_id} className="work-choices">
            <legend>{lineName(lines, line_item_id)}</legend>
            <PiecesField
              id={`back-${line_item_id}`}
              label={sayParcel("return_pieces", { most: quantity })}
              error={at === 0 ? error : undefined}
              line_item_id={line_item_id}
              most={quantity}
            />
            <Field id={`why-${line_item_id}`} label={sayParcel("return_why")}>
              {(control) => (
                <select {...control} name={`reason:${line_item_id}`}>
                  {REASONS.map((reason) => (
                    <option key={reason} value={reason}>
                      {sayParcel(`because_${reason}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </fieldset>
        ))}
        <Field id="return-note" label={sayParcel("return_note")}>
          {(control) => <textarea {...control} name="note" rows={2} maxLength={300} />}
        </Field>
        <button type="submit" name="action" value="return" className="button-quiet">
          {sayParcel("return_ask")}
        </button>
      </Form>
    </details>
  );
}
