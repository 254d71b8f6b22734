import type { SellerMonth, SettlementRow } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { money } from "../../../parts/format";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { readAsSeller } from "../../seller.server";
import { Amount } from "../amount";
import { KINDS, monthName } from "../books";
import { readAtTheBooks } from "../money.server";
import { SettlementCards } from "../settlement-cards";
import { moneyHead, useMoney } from "../use-money";

export const meta: MetaFunction = ({ location }) => moneyHead(location.pathname, "title");

const PAGE_SIZE = 12;
const LATEST = 3;

/** The latest settlements, what was sold, kept, withheld and collected month by month, and who owes whom. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { work, read } = await readAtTheBooks<{
    months: SellerMonth[];
    balance: number;
    count: number;
  }>(asking, "/ledger/months", { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  const { months, balance, count } = read;
  const { settlements } = await readAsSeller<{ settlements: SettlementRow[] }>(
    work,
    "/settlements",
    { limit: LATEST },
  );
  return { months, settlements, balance, page, pages: Math.ceil(count / PAGE_SIZE) };
}

function Balance({ balance }: { balance: number }) {
  const { say } = useMoney();
  const who = balance > 0 ? "owed_to_cooperative" : balance < 0 ? "owed_to_market" : "owed_nothing";
  return (
    <section className="work-card work-balance">
      <h2>{say(who)}</h2>
      <p className="work-sum">{money(Math.abs(balance))}</p>
      <p className="fine">{say("how")}</p>
    </section>
  );
}

function Change({ change }: { change: number }) {
  const { say } = useMoney();
  const who =
    change > 0 ? "change_to_cooperative" : change < 0 ? "change_to_market" : "change_nothing";
  return (
    <li className="work-change">
      <span>{say(who)}</span>
      <strong>{money(Math.abs(change))}</strong>
    </li>
  );
}

function Month({ month }: { month: SellerMonth }) {
  const { say, to } = useMoney();
  const { period, consignments, change, balance } = month;
  return (
    <li className="work-card">
      <div className="work-row-top">
        <h2>{say("month", { month: monthName(period) })}</h2>
        <span className="fine">{say("consignments", { count: consignments })}</span>
      </div>
      <ul className="work-figures">
        {KINDS.filter((kind) => month[kind] !== 0).map((kind) => (
          <li key={kind}>
            <Link to={`${to("/ban-hang/tien/so")}?ky=${period}&loai=${kind}`}>
              <span>{say(`figure_${kind}`)}</span>
              <Amount value={month[kind]} />
            </Link>
          </li>
        ))}
        <Change change={change - month.payout} />
      </ul>
      <p className="fine">
        {say("at_the_end")}:{" "}
        {balance === 0 ? null : say(balance > 0 ? "to_cooperative" : "to_market")}{" "}
        {money(Math.abs(balance))}
      </p>
    </li>
  );
}

export default function Money() {
  const { months, settlements, balance, page, pages } = useLoaderData<typeof loader>();
  const { say, to } = useMoney();
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      <p className="work-links">
        <Link to={to("/ban-hang/tien/da-ban")} className="button button-quiet">
          {say("sales")}
        </Link>
      </p>
      {months.length === 0 ? (
        <p className="work-empty">{say("no_months")}</p>
      ) : (
        <>
          <Balance balance={balance} />
          <section className="work-list" aria-labelledby="settlements">
            <h2 id="settlements">{say("settlements")}</h2>
            <p className="fine">
              {say(settlements.length === 0 ? "no_settlements" : "settlements_how")}
            </p>
            <SettlementCards settlements={settlements} />
            {settlements.length === 0 ? null : (
              <p className="work-links">
                <Link to={to("/ban-hang/tien/quyet-toan")}>{say("all_settlements")}</Link>
              </p>
            )}
          </section>
          <ul className="work-rows">
            {months.map((month) => (
              <Month key={month.period} month={month} />
            ))}
          </ul>
        </>
      )}
      <Pages page={page} pages={pages} />
    </div>
  );
}
