import type { ConsignmentReturn, SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { Field } from "../../parts/field";
import { moment, money } from "../../parts/format";
import { PiecesField } from "./pieces-field";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

interface StepProps {
  consignment: SellerConsignment;
  one: ConsignmentReturn;
  /** What is wrong with the reason to refuse it. */
  error?: string;
}

/** What of a return is here: what is not written off goes to the stock. */
function Receive({ consignment, one }: StepProps) {
  const { sayParcel } = useParcel();
  return (
    <Form method="post" className="work-form">
      <Seen consignment={consignment} />
      <input type="hidden" name="return" value={one.id} />
      {one.lines.map(({ line_item_id, title, variant_title, quantity }) => (
        <PiecesField
          key={line_item_id}
          id={`off-${one.id}-${line_item_id}`}
          label={sayParcel("return_written_off", {
            title: [title, variant_title].filter(Boolean).join(" · "),
            quantity,
          })}
          line_item_id={line_item_id}
          most={quantity}
        />
      ))}
      <button type="submit" name="action" value="receive-return" className="work-main">
        {sayParcel("return_receive")}
      </button>
    </Form>
  );
}

function Refuse({ consignment, one, error }: StepProps) {
  const { sayParcel } = useParcel();
  return (
    <details className="work-cancel" open={Boolean(error)}>
      <summary>{sayParcel("return_refuse_title")}</summary>
      <Form method="post" noValidate className="work-form">
        <Seen consignment={consignment} />
        <input type="hidden" name="return" value={one.id} />
        <Field id={`refuse-${one.id}`} label={sayParcel("line_reason")} error={error}>
          {(control) => <textarea {...control} name="reason" rows={2} maxLength={300} required />}
        </Field>
        <button type="submit" name="action" value="refuse-return" className="button-quiet">
          {sayParcel("return_refuse")}
        </button>
      </Form>
    </details>
  );
}

function Refund({ consignment, one }: StepProps) {
  const { sayParcel } = useParcel();
  const ways = ["cash", "transfer"] as const;
  return (
    <Form method="post" className="work-form">
      <Seen consignment={consignment} />
      <input type="hidden" name="return" value={one.id} />
      <fieldset className="work-choices">
        <legend>{sayParcel("refund_how")}</legend>
        {ways.map((way) => (
          <label key={way} className="choice pay">
            <input type="radio" name="how" value={way} defaultChecked={way === "cash"} />
            <strong>{sayParcel(`refund_${way}`)}</strong>
          </label>
        ))}
      </fieldset>
      <button type="submit" name="action" value="refund-return" className="work-main">
        {sayParcel("refund_done", { amount: money(one.amount ?? 0) })}
      </button>
    </Form>
  );
}

interface ReturnsProps {
  consignment: SellerConsignment;
  error?: string;
  /** Whether the caller may see what shoppers photographed: who may see the co-operative's scans. */
  keeps: boolean;
}

/** What comes back of a consignment, each with its next step. */
export function Returns({ consignment, error, keeps }: ReturnsProps) {
  const { sayParcel, to } = useParcel();
  const { returns, changes } = consignment;
  if (returns.length === 0) return null;
  return (
    <section className="work-card" aria-labelledby="returns">
      <h2 id="returns">{sayParcel("returns_title")}</h2>
      <ul className="work-list">
        {returns.map((one) => (
          <li key={one.id} className="work-list">
            <strong>{sayParcel(`return_is_${one.state}`)}</strong>
            {one.lines.map(({ line_item_id, quantity, title, variant_title, reason }) => (
              <span key={line_item_id}>
                {quantity} × {title}
                {variant_title ? <small> {variant_title}</small> : null} ·{" "}
                {sayParcel(`because_${reason}`)}
              </span>
            ))}
            {one.note ? <span>{one.note}</span> : null}
            {keeps && one.pictures.length > 0 ? (
              <span className="work-photographs">
                {one.pictures.map((picture, at) => (
                  <a key={picture} href={to(`/ban-hang/giay-to/ban-chup/${picture}`)}>
                    <img
                      src={to(`/ban-hang/giay-to/ban-chup/${picture}`)}
                      alt={sayParcel("return_picture", { number: at + 1 })}
                      width={96}
                      height={96}
                      loading="lazy"
                    />
                  </a>
                ))}
              </span>
            ) : null}
            <span className="fine">
              {sayParcel("return_asked", { time: moment(one.requested_at) })}
            </span>
            {one.state === "requested" && changes.includes("receive-return") ? (
              <>
                <Receive consignment={consignment} one={one} />
                <Refuse consignment={consignment} one={one} error={error} />
              </>
            ) : null}
            {one.state === "received" && changes.includes("refund-return") ? (
              <Refund consignment={consignment} one={one} />
            ) : null}
            {one.state === "received" && !consignment.cash ? (
              <p className="fine">{sayParcel("refund_needs_cash")}</p>
            ) : null}
            {one.state === "received" && consignment.prepaid ? (
              <p className="fine">{sayParcel("refund_by_market")}</p>
            ) : null}
            {one.paid_by ? (
              <span>
                {sayParcel(`refunded_by_${one.paid_by}`, { amount: money(one.amount ?? 0) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
