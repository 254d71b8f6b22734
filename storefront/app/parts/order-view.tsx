import type { Consignment, OrderView as Order, Undelivered } from "@nang-gio/marketplace/contract";
import { formatPhone } from "@nang-gio/vietnam";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { inLanguage } from "../language";
import { addressLine, moment, money, shortDay, trackingLine } from "./format";
import { nothingLeft } from "./nothing-left";
import { OnlinePanel } from "./online-panel";
import { partlySent } from "./partly-sent";
import { Totals } from "./totals";
import { TransferPanel } from "./transfer-panel";
import { useShop } from "./use-shop";
import { VariantName } from "./variant-name";

/** What is in which parcel, and how far it is; nothing where none is packed yet, or one is all. */
function Parcels({ consignment }: { consignment: Consignment }) {
  const { language, say } = useShop();
  const { lines, parcels } = consignment;
  const pieces = (of: readonly { quantity: number }[]) =>
    of.reduce((sum, { quantity }) => sum + quantity, 0);
  const whole = pieces(parcels.flatMap((one) => one.lines)) >= pieces(lines);
  if (parcels.length === 0 || (parcels.length === 1 && whole)) return null;
  const nameOf = (id: string) => {
    const line = lines.find(({ line_item_id }) => line_item_id === id);
    return line ? inLanguage(language, line.title, line.title_en) : "";
  };
  return (
    <ol className="consignment-parcels fine">
      {parcels.map(({ id, shipped_at, delivered_at, came_back_at, ...parcel }, at) => (
        <li key={id}>
          <strong>{say("order_parcel", { number: at + 1 })}</strong>{" "}
          {[
            came_back_at
              ? say("order_parcel_back", { time: moment(came_back_at) })
              : delivered_at
                ? say("order_parcel_arrived", { time: moment(delivered_at) })
                : shipped_at
                  ? say("order_parcel_sent", { time: moment(shipped_at) })
                  : say("order_parcel_packed"),
            trackingLine(parcel),
          ]
            .filter(Boolean)
            .join(" · ")}
          <br />
          {parcel.lines
            .map(({ line_item_id, quantity }) => `${quantity} × ${nameOf(line_item_id)}`)
            .join(", ")}
        </li>
      ))}
    </ol>
  );
}

interface ConsignmentProps {
  consignment: Consignment;
  /** Its money is still waited for: days until it is sent count from when that is here. */
  unpaid: boolean;
  /** What may be done with it. */
  below?: ReactNode;
}

/** Until it has left: by which day it does, or lies ready; and where to come for it. */
function Promised({ consignment, unpaid }: ConsignmentProps) {
  const { say } = useShop();
  const { state, pickup, place, dispatch_by } = consignment;
  const open = state === "placed" || state === "accepted";
  const where = [place?.address, place?.hours].filter(Boolean).join(" · ");
  const told = [
    open && dispatch_by && !unpaid
      ? say(pickup ? "ready_by" : "order_sent_by", { day: shortDay(dispatch_by) })
      : null,
    pickup && where && (open || state === "packed") ? say("order_collect", { where }) : null,
    pickup && !(place?.address && place.hours) && (open || state === "packed")
      ? say("pickup_call")
      : null,
  ].filter(Boolean);
  return told.length > 0 ? <p className="fine">{told.join(" · ")}</p> : null;
}

/** What the shopper gave back, and how far that is. */
function Returns({ consignment }: { consignment: Consignment }) {
  const { say } = useShop();
  return consignment.returns.map(({ id, state, lines, amount, paid_how }) => (
    <p key={id} className="fine consignment-cancelled">
      {say("order_return", {
        goods: lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", "),
      })}
      <br />
      <strong>
        {state === "refunded" && paid_how
          ? say(`order_return_refunded_${paid_how}`, { amount: money(amount ?? 0) })
          : say(`order_return_${state}`, { amount: money(amount ?? 0) })}
      </strong>
    </p>
  ));
}

/** That nobody took something, and why. */
function CameBack({ what, told: { reason, note } }: { what: string; told: Undelivered }) {
  const { say } = useShop();
  return (
    <p className="fine consignment-cancelled">
      {what}
      <br />
      {say("order_cancelled_reason", {
        reason: [reason === "other" ? null : say(`undelivered_${reason}`), note]
          .filter(Boolean)
          .join(": "),
      })}
    </p>
  );
}

/** What of a consignment nobody took: one parcel of several, or all of it. */
function Undeliverable({ consignment }: { consignment: Consignment }) {
  const { say } = useShop();
  const { undelivered, back_parcels } = consignment;
  return (
    <>
      {back_parcels.map((told) => (
        <CameBack
          key={told.parcel_id}
          told={told}
          what={say("order_back_parcel", {
            goods: told.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", "),
            amount: money(told.amount),
          })}
        />
      ))}
      {undelivered ? <CameBack told={undelivered} what={say("order_undelivered")} /> : null}
    </>
  );
}

function ConsignmentCard({ consignment, unpaid, below }: ConsignmentProps) {
  const { language, say, to } = useShop();
  const { number, state, cooperative, lines, shipping_total, total } = consignment;
  const { parcels, cancelled_lines, pickup } = consignment;
  const partly = partlySent(consignment);
  const tracking = trackingLine(consignment);
  const counts = (state !== "cancelled" && state !== "undelivered") || total > 0;
  return (
    <section className="consignment">
      <header>
        <h2>
          <Link to={to(`/hop-tac-xa/${cooperative.handle}`)}>
            {inLanguage(language, cooperative.name, cooperative.name_en)}
          </Link>
        </h2>
        <p>
          <span className="fine">{say("order_consignment", { number })}</span>
          <strong className={partly ? "state state-shipped" : `state state-${state}`}>
            {say(
              partly
                ? "state_partly_sent"
                : pickup && state === "packed"
                  ? "state_ready"
                  : `state_${state}`,
            )}
          </strong>
        </p>
        <Promised consignment={consignment} unpaid={unpaid} />
        {tracking && parcels.length < 2 ? (
          <p className="fine">{say("order_tracking", { tracking })}</p>
        ) : null}
      </header>
      <Parcels consignment={consignment} />
      <ul aria-label={say("order_lines")}>
        {lines.map(({ line_item_id, title, title_en, variant_title, quantity, total }) => (
          <li key={line_item_id}>
            <span>
              {quantity} × {inLanguage(language, title, title_en)}
              {variant_title ? (
                <small>
                  {" "}
                  <VariantName title={variant_title} />
                </small>
              ) : null}
            </span>
            <span>{money(total)}</span>
          </li>
        ))}
        {counts ? (
          <>
            <li className="fine">
              <span>{say("total_shipping")}</span>
              <span>{shipping_total === 0 ? say("free") : money(shipping_total)}</span>
            </li>
            <li className="consignment-total">
              <span>{say("total")}</span>
              <span>{money(total)}</span>
            </li>
          </>
        ) : null}
      </ul>
      {cancelled_lines.map(({ line_item_id, at, quantity, title, amount, reason }) => (
        <p key={`${line_item_id} ${at}`} className="fine consignment-cancelled">
          {say("order_cancelled_line", { quantity, title, amount: money(amount) })}
          <br />
          {say("order_cancelled_reason", { reason })}
        </p>
      ))}
      <Undeliverable consignment={consignment} />
      <Returns consignment={consignment} />
      {below}
    </section>
  );
}

const PAYMENTS = {
  cash_on_delivery: "checkout_cash",
  bank_transfer: "checkout_transfer",
  vnpay: "checkout_vnpay",
  stripe: "checkout_stripe",
} as const;

/** The quotation that it was made of; words for a gift, and for whom the invoice is, where the shopper told. */
function Extras({ order: { gift, invoice, quotation } }: { order: Order }) {
  const { say, to } = useShop();
  return (
    <>
      {quotation ? (
        <>
          <dt>{say("order_quotation")}</dt>
          <dd>
            <Link to={to(`/tai-khoan/bao-gia/${quotation.id}`)}>{quotation.number}</Link>
          </dd>
        </>
      ) : null}
      {gift ? (
        <>
          <dt>{say("order_gift")}</dt>
          <dd>{gift}</dd>
        </>
      ) : null}
      {invoice ? (
        <>
          <dt>{say("order_invoice")}</dt>
          <dd>{[invoice.name, invoice.tax_code, invoice.address].filter(Boolean).join(" · ")}</dd>
        </>
      ) : null}
    </>
  );
}

interface OrderViewProps {
  order: Order;
  waiting?: boolean;
  /** What stands below a consignment: what may be done with it. */
  below?: (consignment: Consignment) => ReactNode;
}

/** An order with its parcels, to whom, and what is paid. */
export function OrderView({ order, waiting, below }: OrderViewProps) {
  const { say } = useShop();
  const { address, consignments, payment, phone, placed_at, prepayment, recipient } = order;
  const over = nothingLeft(consignments);
  const unpaid = prepayment !== null && prepayment.paid_at === null;
  return (
    <>
      <div className="purchase-main">
        {prepayment?.way === "transfer" ? (
          <TransferPanel transfer={prepayment} waiting={waiting} over={over} />
        ) : null}
        {prepayment && prepayment.way !== "transfer" ? (
          <OnlinePanel {...{ prepayment, order, waiting, over }} way={prepayment.way} />
        ) : null}
        {over && !prepayment ? <p>{say("order_over_text")}</p> : null}
        <p className="fine">{say("order_placed_on", { time: moment(placed_at) })}</p>
        {consignments.map((consignment) => (
          <ConsignmentCard
            key={consignment.id}
            consignment={consignment}
            unpaid={unpaid}
            below={below?.(consignment)}
          />
        ))}
      </div>
      <aside className="purchase-side">
        <Totals amounts={order} />
        <dl className="order-facts">
          <dt>{say("order_payment")}</dt>
          <dd>{say(PAYMENTS[payment])}</dd>
          <dt>{say("order_recipient")}</dt>
          <dd>
            {recipient}
            <br />
            {formatPhone(phone)}
            <br />
            {addressLine(address)}
          </dd>
          <Extras order={order} />
        </dl>
      </aside>
    </>
  );
}
