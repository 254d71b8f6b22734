import type { SellerConsignment, UndeliveredReason } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { Field } from "../../parts/field";
import { PiecesField } from "./pieces-field";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

const REASONS: readonly UndeliveredReason[] = [
  "refused",
  "unreachable",
  "wrong_address",
  "damaged",
  "other",
];

interface TakeBackProps {
  consignment: SellerConsignment;
  /** What is wrong with the words. */
  error?: string;
}

/** Tells that nobody took a parcel, once it is back. */
export function TakeBack({ consignment, error }: TakeBackProps) {
  const { sayParcel, sayShop } = useParcel();
  const { actions, lines } = consignment;
  if (!actions.includes("take-back")) return null;
  return (
    <details className="work-card work-cancel" open={Boolean(error)}>
      <summary>{sayParcel("back_title")}</summary>
      <Form method="post" noValidate className="work-form">
        <p>{sayParcel("back_text")}</p>
        <Seen consignment={consignment} />
        <Field id="undelivered" label={sayParcel("return_why")}>
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
        <Field id="undelivered-reason" label={sayParcel("back_reason")} error={error}>
          {(control) => <textarea {...control} name="reason" rows={2} maxLength={300} />}
        </Field>
        {lines.map(({ line_item_id, title, variant_title, quantity }) => (
          <PiecesField
            key={line_item_id}
            id={`lost-${line_item_id}`}
            label={sayParcel("return_written_off", {
              title: [title, variant_title].filter(Boolean).join(" · "),
              quantity,
            })}
            line_item_id={line_item_id}
            most={quantity}
          />
        ))}
        <button type="submit" name="action" value="take-back" className="button-quiet">
          {sayParcel("back_done")}
        </button>
      </Form>
    </details>
  );
}
