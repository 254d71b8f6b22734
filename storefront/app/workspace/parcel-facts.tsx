import type { SellerConsignment } from "@nang-gio/marketplace/contract";
import { formatPhone } from "@nang-gio/vietnam";
import { Link } from "@remix-run/react";
import { addressLine, moment, money, trackingLine } from "../parts/format";
import { Totals } from "../parts/totals";
import { useParcel } from "./parcel/use-parcel";
import { useWorkspace } from "./use-workspace";

/** Whom a consignment goes to. */
export function Recipient({ consignment }: { consignment: SellerConsignment }) {
  const { say, sayShop, to } = useWorkspace();
  const { recipient, note, gift, invoice, pickup, quotation } = consignment;
  return (
    <section className="work-card" aria-labelledby="recipient">
      <h2 id="recipient">{say("recipient")}</h2>
      <address>
        <strong>{recipient.name}</strong>
        <br />
        {pickup ? say("collected") : addressLine(recipient)}
      </address>
      <a href={`tel:${recipient.phone}`} className="button button-quiet work-call">
        {say("call", { phone: formatPhone(recipient.phone) })}
      </a>
      {quotation ? (
        <p>
          <span className="fine">{sayShop("order_quotation")}</span>
          <br />
          <Link to={to(`/ban-hang/bao-gia/${quotation.id}`)}>{quotation.number}</Link>
        </p>
      ) : null}
      {note ? (
        <p>
          <span className="fine">{say("note")}</span>
          <br />
          {note}
        </p>
      ) : null}
      {gift ? (
        <p>
          <span className="fine">{sayShop("order_gift")}</span>
          <br />
          {gift}
        </p>
      ) : null}
      {invoice ? (
        <p>
          <span className="fine">{sayShop("order_invoice")}</span>
          <br />
          {invoice.name}
          <br />
          {invoice.tax_code ? (
            <>
              {sayShop("invoice_tax_code")}: {invoice.tax_code}
              <br />
            </>
          ) : null}
          {invoice.address}
        </p>
      ) : null}
    </section>
  );
}

/** Pieces of a line that came back, for which nothing is paid. */
function piecesBack({ returns }: SellerConsignment, lineItemId: string): number {
  return returns
    .filter(({ received_at }) => received_at !== null)
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + (line.line_item_id === lineItemId ? line.quantity : 0), 0);
}

/** What is in a consignment and what is collected for it, in đồng. */
export function Goods({ consignment }: { consignment: SellerConsignment }) {
  const { say } = useWorkspace();
  const { lines, state, shipping_method, total } = consignment;
  const tracking = trackingLine(consignment);
  return (
    <section className="work-card" aria-labelledby="goods">
      <h2 id="goods">{say("goods")}</h2>
      <ul className="work-goods">
        {lines.map((line) => {
          const back = piecesBack(consignment, line.line_item_id);
          return (
            <li key={line.line_item_id}>
              <span>
                <strong>{line.quantity} ×</strong> {line.title}
                {line.variant_title ? <small> {line.variant_title}</small> : null}
                {back > 0 ? <small> · {say("goods_back", { count: back })}</small> : null}
              </span>
              <span>{money(line.total)}</span>
            </li>
          );
        })}
      </ul>
      {state === "cancelled" && total === 0 ? (
        <p className="fine">{say("cash_none")}</p>
      ) : state === "undelivered" ? (
        <p className="fine">{say("cash_none_back")}</p>
      ) : (
        <Totals amounts={consignment} />
      )}
      <p className="fine">{say("delivery", { method: shipping_method })}</p>
      {tracking ? <p className="fine">{say("tracking", { tracking })}</p> : null}
    </section>
  );
}

/** What was done with a consignment, when and by whom. */
export function History({ consignment }: { consignment: SellerConsignment }) {
  const { say, sayShop, sayParcel } = useParcel();
  const { placed_at, history } = consignment;
  return (
    <section className="work-card" aria-labelledby="history">
      <h2 id="history">{say("history")}</h2>
      <ol className="work-history">
        <li>
          <strong>{say("history_placed")}</strong>
          <span className="fine">{moment(placed_at)}</span>
        </li>
        {history.map(({ kind, state, at, by, note, facts }) => (
          <li key={`${at} ${kind}`}>
            <strong>
              {kind === "moved" ? sayShop(`state_${state}`) : sayParcel(`did_${kind}`)}
            </strong>
            <span className="fine">
              {moment(at)} · {by ?? say(facts.by_shopper ? "history_shopper" : "history_market")}
            </span>
            {facts.lines?.map(({ line_item_id, quantity, title, variant_title }) => (
              <span key={line_item_id}>
                {quantity} × {title}
                {variant_title ? <small> {variant_title}</small> : null}
              </span>
            ))}
            {facts.holder ? (
              <span>
                {sayParcel(`cash_with_${facts.holder}`, { amount: money(facts.amount ?? 0) })}
              </span>
            ) : null}
            {facts.undelivered && facts.undelivered !== "other" ? (
              <span>{sayShop(`undelivered_${facts.undelivered}`)}</span>
            ) : null}
            {note ? <span>{note}</span> : null}
            {facts.written_off?.map(({ line_item_id, quantity, title, variant_title }) => (
              <span key={line_item_id}>
                {sayParcel("back_lost", {
                  goods: [`${quantity} × ${title}`, variant_title].filter(Boolean).join(" · "),
                })}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
