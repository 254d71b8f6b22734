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

/** Of one that was paid in advance: what the market has, paid back or owes of it. */
function Prepaid({ prepaid }: { prepaid: NonNullable<SellerConsignment["prepaid"]> }) {
  const { sayParcel } = useParcel();
  const { paid, refunded, owed, stands } = prepaid;
  return (
    <section className="work-card" aria-labelledby="cash">
      <h2 id="cash">{sayParcel("prepaid_title")}</h2>
      <p>{sayParcel("prepaid_paid", { amount: money(paid) })}</p>
      {refunded > 0 ? <p>{sayParcel("prepaid_refunded", { amount: money(refunded) })}</p> : null}
      {owed > 0 ? <p>{sayParcel("prepaid_owed", { amount: money(owed) })}</p> : null}
      <p>
        {stands > 0
          ? sayParcel("prepaid_stands", { amount: money(stands) })
          : sayParcel("prepaid_nothing")}
      </p>
    </section>
  );
}

/** Who has the money of a consignment, or the question once it is delivered. */
export function Cash({ consignment }: { consignment: SellerConsignment }) {
  const { sayParcel } = useParcel();
  const busy = useNavigation().state === "submitting";
  const { cash, prepaid, changes } = consignment;
  const asked = changes.includes("cash");
  if (!cash && !asked) return null;
  if (prepaid) return <Prepaid prepaid={prepaid} />;
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
