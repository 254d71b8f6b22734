import type { Consignment, OrderView as Order } from "@nang-gio/marketplace/contract";
import { formatPhone } from "@nang-gio/vietnam";
import { Link } from "@remix-run/react";
import { inLanguage } from "../language";
import { addressLine, moment, money, trackingLine } from "./format";
import { Totals } from "./totals";
import { useShop } from "./use-shop";

function ConsignmentCard({ consignment }: { consignment: Consignment }) {
  const { language, say, to } = useShop();
  const { number, state, cooperative, lines, shipping_total, total } = consignment;
  const tracking = trackingLine(consignment);
  const counts = state !== "cancelled" || total > 0;
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
          <strong className={`state state-${state}`}>{say(`state_${state}`)}</strong>
        </p>
        {tracking ? <p className="fine">{say("order_tracking", { tracking })}</p> : null}
      </header>
      <ul aria-label={say("order_lines")}>
        {lines.map(({ line_item_id, title, title_en, variant_title, quantity, total }) => (
          <li key={line_item_id}>
            <span>
              {quantity} × {inLanguage(language, title, title_en)}
              {variant_title ? <small lang="vi"> {variant_title}</small> : null}
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
    </section>
  );
}

/** An order with its parcels, to whom, and what is paid. */
export function OrderView({ order }: { order: Order }) {
  const { say } = useShop();
  const { address, consignments, phone, placed_at, recipient } = order;
  return (
    <>
      <div className="purchase-main">
        <p className="fine">{say("order_placed_on", { time: moment(placed_at) })}</p>
        {consignments.map((consignment) => (
          <ConsignmentCard key={consignment.id} consignment={consignment} />
        ))}
      </div>
      <aside className="purchase-side">
        <Totals amounts={order} />
        <dl className="order-facts">
          <dt>{say("order_payment")}</dt>
          <dd>{say("checkout_cash")}</dd>
          <dt>{say("order_recipient")}</dt>
          <dd>
            {recipient}
            <br />
            {formatPhone(phone)}
            <br />
            {addressLine(address)}
          </dd>
        </dl>
      </aside>
    </>
  );
}
