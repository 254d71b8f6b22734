import type { SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { Field } from "../../parts/field";
import { lineName } from "./line-name";
import { PiecesField } from "./pieces-field";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

interface SendPartProps {
  consignment: SellerConsignment;
  /** What is wrong with the pieces. */
  error?: string;
}

/** Sends some of the pieces ahead, in a parcel of their own. */
export function SendPart({ consignment, error }: SendPartProps) {
  const { say, sayParcel } = useParcel();
  const { changes, left, lines } = consignment;
  if (!changes.includes("send-part")) return null;
  return (
    <details className="work-card work-aside" open={Boolean(error)}>
      <summary>{sayParcel("part_title")}</summary>
      <Form method="post" noValidate className="work-form">
        <p>{sayParcel("part_text")}</p>
        <Seen consignment={consignment} />
        {left.map(({ line_item_id, quantity }, at) => (
          <PiecesField
            key={line_item_id}
            id={`pieces-${line_item_id}`}
            label={sayParcel("part_of", { title: lineName(lines, line_item_id), left: quantity })}
            error={at === 0 ? error : undefined}
            line_item_id={line_item_id}
            most={quantity}
          />
        ))}
        <Field id="part-carrier" label={say("carrier")}>
          {(control) => <input {...control} name="carrier" maxLength={80} autoComplete="off" />}
        </Field>
        <Field id="part-tracking" label={say("tracking_number")}>
          {(control) => (
            <input {...control} name="tracking_number" maxLength={60} autoComplete="off" />
          )}
        </Field>
        <button type="submit" name="action" value="send-part" className="work-main">
          {sayParcel("part_send")}
        </button>
      </Form>
    </details>
  );
}
