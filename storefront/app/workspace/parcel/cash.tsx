import type { CashHolder, SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form, useNavigation } from "@remix-run/react";
import { money } from "../../parts/format";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

const HOLDERS: readonly CashHolder[] = ["seller", "carrier"];

/** Who took the money at the door; what is likely is chosen already. */
export function CashChoice({ consignment }: { consignment: SellerConsignment }) {
  const { sayParcel } = useParcel();
  const { carrier, pickup } = consignment;
  const likely: CashHolder = carrier && !pickup ? "carrier" : "seller";
  const holders = pickup ? HOLDERS.filter((holder) => holder === "seller") : HOLDERS;
  return (
    <fieldset className="work-choices">
      <legend>{sayParcel("cash_ask")}</legend>
      <p className="fine">{sayParcel("cash_amount", { amount: money(consignment.total) })}</p>
      {holders.map((holder) => (
        <label key={holder} className="choice pay">
          <input type="radio" name="holder" value={holder} defaultChecked={holder === likely} />
          <span>
            <strong>{sayParcel(`holder_${holder}`)}</strong>
            <small>{sayParcel(`holder_${holder}_hint`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Of a delivered consignment: who has its money, or the question. */
export function Cash({ consignment }: { consignment: SellerConsignment }) {
  const { sayParcel } = useParcel();
  const busy = useNavigation().state === "submitting";
  const { cash, changes } = consignment;
  const asked = changes.includes("cash");
  if (!cash && !asked) return null;
  return (
    <section className={asked ? "work-card work-next" : "work-card"} aria-labelledby="cash">
      <h2 id="cash">{sayParcel("cash_title")}</h2>
      {cash ? (
        <p>{sayParcel(`cash_with_${cash.holder}`, { amount: money(cash.amount) })}</p>
      ) : (
        <Form method="post" className="work-form">
          <Seen consignment={consignment} />
          <CashChoice consignment={consignment} />
          <p className="fine">{sayParcel("cash_text")}</p>
          <button
            type="submit"
            name="action"
            value="cash"
            className="button-sun work-main"
            aria-disabled={busy || undefined}
          >
            {sayParcel("cash_record")}
          </button>
        </Form>
      )}
    </section>
  );
}
