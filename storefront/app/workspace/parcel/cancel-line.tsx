import type { SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { Field } from "../../parts/field";
import { lineName } from "./line-name";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

interface CancelLineProps {
  consignment: SellerConsignment;
  /** What is wrong with the reason. */
  error?: string;
}

/** Takes pieces out that can't be delivered, while the rest goes. */
export function CancelLine({ consignment, error }: CancelLineProps) {
  const { sayParcel } = useParcel();
  const { changes, left, lines, payment } = consignment;
  if (!changes.includes("cancel-line")) return null;
  return (
    <details className="work-card work-cancel" open={Boolean(error)}>
      <summary>{sayParcel("line_title")}</summary>
      <Form method="post" noValidate className="work-form">
        <p>{sayParcel(payment === "prepaid" ? "line_text_prepaid" : "line_text")}</p>
        <Seen consignment={consignment} />
        <Field id="cancel-line" label={sayParcel("line_which")}>
          {(control) => (
            <select {...control} name="line">
              {left.map(({ line_item_id, quantity }) => (
                <option key={line_item_id} value={line_item_id}>
                  {sayParcel("part_of", { title: lineName(lines, line_item_id), left: quantity })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="cancel-quantity" label={sayParcel("line_quantity")}>
          {(control) => (
            <input
              {...control}
              type="number"
              name="quantity"
              inputMode="numeric"
              min={1}
              max={Math.max(...left.map(({ quantity }) => quantity))}
              defaultValue={1}
            />
          )}
        </Field>
        <Field id="cancel-line-reason" label={sayParcel("line_reason")} error={error}>
          {(control) => <textarea {...control} name="reason" rows={2} maxLength={300} required />}
        </Field>
        <button type="submit" name="action" value="cancel-line" className="button-quiet">
          {sayParcel("line_cancel")}
        </button>
      </Form>
    </details>
  );
}
