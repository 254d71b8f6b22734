import type { SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { BackFields } from "./back-fields";
import { lineName } from "./line-name";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

interface TakeBackProps {
  consignment: SellerConsignment;
  /** What is wrong with the words. */
  error?: string;
}

/** Tells that nobody took a consignment, once it is back. */
export function TakeBack({ consignment, error }: TakeBackProps) {
  const { sayParcel } = useParcel();
  const { actions, lines, held, payment } = consignment;
  if (!actions.includes("take-back")) return null;
  return (
    <details className="work-card work-cancel" open={Boolean(error)}>
      <summary>{sayParcel("back_title")}</summary>
      <Form method="post" noValidate className="work-form">
        <p>{sayParcel(payment === "prepaid" ? "back_text_prepaid" : "back_text")}</p>
        <Seen consignment={consignment} />
        <BackFields id="back" lines={held} nameOf={(line) => lineName(lines, line)} error={error} />
        <button type="submit" name="action" value="take-back" className="button-quiet">
          {sayParcel("back_done")}
        </button>
      </Form>
    </details>
  );
}
