import type { ShopperOrderRow } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { inLanguage } from "../language";
import { moment, money } from "../parts/format";
import { useAccount } from "./use-account";

/** Goods that a card names; the rest is counted. */
const NAMED = 2;

type Part = ShopperOrderRow["consignments"][number];

function Consignment({ part }: { part: Part }) {
  const { language, say, sayShop } = useAccount();
  const { state, pickup, cooperative, goods } = part;
  const more = goods.length - NAMED;
  const named = goods
    .slice(0, NAMED)
    .map(
      ({ quantity, title, title_en }) => `${quantity} × ${inLanguage(language, title, title_en)}`,
    )
    .join(", ");
  return (
    <li>
      <span>
        <span className="fine">{inLanguage(language, cooperative.name, cooperative.name_en)}</span>
        <br />
        {named}
        {more > 0 ? ` ${say("order_more", { count: more })}` : ""}
      </span>
      <strong className={`state state-${state}`}>
        {sayShop(pickup && state === "packed" ? "state_ready" : `state_${state}`)}
      </strong>
    </li>
  );
}

/** An order in the list: when, what from whom, how far, how much. */
export function OrderCard({ order }: { order: ShopperOrderRow }) {
  const { say, to } = useAccount();
  const { number, placed_at, total, consignments } = order;
  return (
    <li className="account-card">
      <div className="account-card-head">
        <h2>
          <Link to={to(`/tai-khoan/don/${number}`)}>{say("order_open", { number })}</Link>
        </h2>
        <span className="fine">{moment(placed_at)}</span>
      </div>
      <ul>
        {consignments.map((part) => (
          <Consignment key={part.number} part={part} />
        ))}
      </ul>
      <p className="account-card-total">{say("order_total", { total: money(total) })}</p>
    </li>
  );
}
