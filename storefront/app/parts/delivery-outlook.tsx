import type { ProductPage } from "@nang-gio/catalogue/contract";
import type { Say } from "../messages";
import { money, shortDay } from "./format";
import { pickUpLine } from "./pick-up-line";
import { useShop } from "./use-shop";

type Delivery = NonNullable<ProductPage["delivery"]>;

function feeLine({ fee, free_over }: Delivery, say: Say): string {
  if (fee.to === 0) return say("outlook_fee_none");
  const line =
    fee.from === fee.to
      ? say("outlook_fee", { fee: money(fee.to) })
      : say("outlook_fee_between", { from: money(fee.from), to: money(fee.to) });
  return free_over === null ? line : `${line} ${say("terms_free", { amount: money(free_over) })}`;
}

interface DeliveryOutlookProps {
  page: Pick<ProductPage, "delivery" | "closing">;
  /** Whether orders can be paid in advance too. */
  prepaid: boolean;
}

/** What this co-operative promises of a product: when it is sent and arrives, for how much, where to come for it. */
export function DeliveryOutlook({ page, prepaid }: DeliveryOutlookProps) {
  const { say } = useShop();
  const { delivery, closing } = page;
  if (!delivery) return null;
  const { dispatch_by, home_days, other_days, pickup } = delivery;
  const takesOrders = closing?.takes_orders !== false;
  return (
    <section className="delivery">
      <h2>{say("delivery")}</h2>
      {takesOrders ? <p>{say("outlook_sent", { day: shortDay(dispatch_by) })}</p> : null}
      <p>
        {home_days === other_days
          ? say("outlook_days", { count: home_days })
          : say("outlook_days_both", { home: home_days, other: other_days })}
      </p>
      <p>{feeLine(delivery, say)}</p>
      {pickup ? <p>{pickUpLine(pickup, say)}</p> : null}
      <p>{say(prepaid ? "outlook_cash_or_prepaid" : "outlook_cash")}</p>
    </section>
  );
}
