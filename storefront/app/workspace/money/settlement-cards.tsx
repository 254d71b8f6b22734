import type { SettlementRow } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { day, money } from "../../parts/format";
import { standingOf } from "./books";
import { useMoney } from "./use-money";

/** How a settlement stands, in plain words. */
export function Standing({ settlement }: { settlement: SettlementRow }) {
  const { say } = useMoney();
  const { paid_on } = settlement;
  return <>{say(standingOf(settlement), { day: paid_on ? day(paid_on) : "" })}</>;
}

/** What comes of a settlement: who pays how much. */
export function Outcome({ settlement: { payout, closing } }: { settlement: SettlementRow }) {
  const { say } = useMoney();
  const what = payout > 0 ? "to_be_paid" : closing < 0 ? "carried" : "nothing_due";
  return (
    <span className="work-row-top">
      <span>{say(what)}</span>
      <strong className="work-amount">{money(payout > 0 ? payout : -closing)}</strong>
    </span>
  );
}

/** Settlements, each a way to its own page. */
export function SettlementCards({ settlements }: { settlements: readonly SettlementRow[] }) {
  const { say, to } = useMoney();
  return (
    <ul className="work-rows">
      {settlements.map((settlement) => {
        const { id, number, period, consignments } = settlement;
        const [from, through] = [day(period.from), day(period.through)];
        return (
          <li key={id}>
            <Link to={to(`/ban-hang/tien/quyet-toan/${id}`)} className="work-row-link">
              <span className="work-row-top">
                <strong>{say("period", { from, through })}</strong>
                <span className="fine">{say("consignments", { count: consignments })}</span>
              </span>
              <Outcome settlement={settlement} />
              <span className="fine">
                <Standing settlement={settlement} /> · {number}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
