import type { ShownPrepayment, VnpayTry } from "@nang-gio/marketplace/contract";
import { moment, money } from "./format";
import { LookAgain } from "./look-again";
import { PaidBack } from "./paid-back";
import { useShop } from "./use-shop";

/** What became of the last try, where that is not that it was paid. */
function LastTry({ last }: { last: VnpayTry | null }) {
  const { say } = useShop();
  if (last?.state === "failed") {
    return <p className="prepayment-failed">{say(`vnpay_failed_${last.failure ?? "other"}`)}</p>;
  }
  if (last?.state === "unclear") return <p>{say("vnpay_unclear")}</p>;
  return last?.state === "open" ? <p>{say("vnpay_open")}</p> : null;
}

interface VnpayPanelProps {
  prepayment: ShownPrepayment;
  /** Whose order it is, as it is looked up. */
  order: { number: number; phone: string };
  /** Whether the page is there to wait on. */
  waiting?: boolean;
  /** Nothing is left of the order. */
  over?: boolean;
}

/** How the payment of an order by VNPay stands, and the way there while something is to be paid. */
export function VnpayPanel({ prepayment, order, waiting = false, over = false }: VnpayPanelProps) {
  const { say, to } = useShop();
  const { state, vnpay, received, returned, missing, expires_at } = prepayment;
  const open = state === "awaiting" || state === "part";
  const gone = over && state === "paid";
  return (
    <section className={`prepayment prepayment-${state}`} aria-labelledby="prepayment">
      <h2 id="prepayment">
        {say(gone ? "order_over" : `vnpay_${state}`, { missing: money(missing) })}
      </h2>
      {open ? <LastTry last={vnpay?.last ?? null} /> : null}
      <p aria-live="polite">
        {say(gone ? "order_over_text" : `vnpay_${state}_text`, {
          received: money(state === "paid" ? received + returned : received),
          missing: money(missing),
          time: moment(expires_at),
        })}
      </p>
      {vnpay?.payable ? (
        <form method="post" action={to("/dat-hang/vnpay")}>
          <input type="hidden" name="number" value={order.number} />
          <input type="hidden" name="phone" value={order.phone} />
          <button type="submit">{say("vnpay_pay", { amount: money(missing) })}</button>
        </form>
      ) : null}
      <PaidBack prepayment={prepayment} />
      {open && waiting && vnpay?.last ? <p className="fine">{say("transfer_looking")}</p> : null}
      {open && waiting && vnpay?.last ? <LookAgain /> : null}
    </section>
  );
}
