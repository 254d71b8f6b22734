import type { PaymentTry, ShownPrepayment } from "@nang-gio/marketplace/contract";
import { moment, money } from "./format";
import { LookAgain } from "./look-again";
import { PaidBack } from "./paid-back";
import { useShop } from "./use-shop";

type OnlineWay = Exclude<ShownPrepayment["way"], "transfer">;

/** Where each way is gone, with the order's number and phone. */
const PAGES: Readonly<Record<OnlineWay, string>> = {
  vnpay: "/dat-hang/vnpay",
  stripe: "/dat-hang/the",
};

/** What became of the last try, where that is not that it was paid. */
function LastTry({ way, last }: { way: OnlineWay; last: PaymentTry | null }) {
  const { say } = useShop();
  if (last?.state === "failed") {
    return <p className="prepayment-failed">{say(`failed_${last.failure ?? "other"}`)}</p>;
  }
  return last?.state === "unclear" || last?.state === "open" ? (
    <p>{say(`online_${last.state}_${way}`)}</p>
  ) : null;
}

interface OnlinePanelProps {
  way: OnlineWay;
  prepayment: ShownPrepayment;
  /** Whose order it is, as it is looked up. */
  order: { number: number; phone: string };
  /** Whether the page is there to wait on. */
  waiting?: boolean;
  /** Nothing is left of the order. */
  over?: boolean;
}

/** How the payment of an order by VNPay or by card stands, and the way there while something is to be paid. */
export function OnlinePanel(props: OnlinePanelProps) {
  const { way, prepayment, order, waiting = false, over = false } = props;
  const { say, to } = useShop();
  const { state, online, received, returned, missing, expires_at } = prepayment;
  const open = state === "awaiting" || state === "part";
  const gone = over && state === "paid";
  const title =
    state === "awaiting" ? (`online_awaiting_${way}` as const) : (`online_${state}` as const);
  return (
    <section className={`prepayment prepayment-${state}`} aria-labelledby="prepayment">
      <h2 id="prepayment">{say(gone ? "order_over" : title, { missing: money(missing) })}</h2>
      {open ? <LastTry way={way} last={online?.last ?? null} /> : null}
      <p aria-live="polite">
        {say(gone ? "order_over_text" : `online_${state}_text`, {
          received: money(state === "paid" ? received + returned : received),
          missing: money(missing),
          time: moment(expires_at),
        })}
      </p>
      {online?.payable ? (
        <form method="post" action={to(PAGES[way])}>
          <input type="hidden" name="number" value={order.number} />
          <input type="hidden" name="phone" value={order.phone} />
          <button type="submit">{say(`online_pay_${way}`, { amount: money(missing) })}</button>
        </form>
      ) : null}
      <PaidBack prepayment={prepayment} />
      {open && waiting && online?.last ? <p className="fine">{say("transfer_looking")}</p> : null}
      {open && waiting && online?.last ? <LookAgain /> : null}
    </section>
  );
}
