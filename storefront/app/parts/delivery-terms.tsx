import type { DeliveryRate, PublicDelivery } from "@nang-gio/marketplace/contract";
import { formatInteger } from "@nang-gio/vietnam";
import { money } from "./format";
import { pickUpLine } from "./pick-up-line";
import { useShop } from "./use-shop";

interface Zone {
  to: string;
  rate: DeliveryRate;
}

function Rate({ to, rate }: Zone) {
  const { say } = useShop();
  const { steps, further_kg_fee, days } = rate;
  return (
    <li>
      <strong>{to}</strong>{" "}
      <span>
        {[
          ...steps.map(({ up_to_g, fee }) =>
            say("terms_step", { grams: formatInteger(up_to_g), fee: money(fee) }),
          ),
          ...(further_kg_fee > 0 ? [say("terms_further", { fee: money(further_kg_fee) })] : []),
          say("terms_days", { count: days }),
        ].join("; ")}
      </span>
    </li>
  );
}

/** How a co-operative brings its goods, what that costs, and where they can be come for. */
export function DeliveryTerms({
  delivery,
  provinces,
}: {
  delivery: PublicDelivery;
  /** Names by code, of the provinces that the terms name. */
  provinces: Readonly<Record<string, string>>;
}) {
  const { say } = useShop();
  const { rates, home_province, flat_fee, dispatch_days, pickup } = delivery;
  const names = (codes: readonly string[]) => codes.map((code) => provinces[code]).join(", ");
  const zones: Zone[] = rates
    ? [
        { to: names([home_province]), rate: rates.home },
        ...rates.named.map((rate) => ({ to: names(rate.provinces), rate })),
        { to: say("terms_rest"), rate: rates.rest },
      ]
    : [];
  return (
    <section className="terms">
      <h2>{say("delivery")}</h2>
      <p>{say("terms_dispatch", { count: dispatch_days })}</p>
      {rates ? (
        <ul>
          {zones.map((zone) => (
            <Rate key={zone.to} {...zone} />
          ))}
        </ul>
      ) : (
        <p>{say("terms_flat", { fee: money(flat_fee) })}</p>
      )}
      {rates?.free_over ? <p>{say("terms_free", { amount: money(rates.free_over) })}</p> : null}
      {pickup.offered ? <p>{pickUpLine(pickup, say)}</p> : null}
    </section>
  );
}
