import type { SellerSettlement } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { day } from "../../../parts/format";
import { readAsSeller } from "../../seller.server";
import { Amount } from "../amount";
import { SUMS } from "../books";
import { atTheBooks, settlementId } from "../money.server";
import { Outcome, Standing } from "../settlement-cards";
import { moneyHead, useMoney } from "../use-money";

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) =>
  moneyHead(location.pathname, "settlement", { number: read?.settlement.number ?? "" });

/** One settlement with what it is the sum of. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atTheBooks(asking);
  const path = `/settlements/${settlementId(asking.params)}`;
  return readAsSeller<{ settlement: SellerSettlement }>(work, path);
}

function Sums({ settlement }: { settlement: SellerSettlement }) {
  const { say } = useMoney();
  const { opening, sums } = settlement;
  const figures = [
    ["opening", opening] as const,
    ...SUMS.filter((sum) => sum !== "transfer" || sums.transfer !== 0).map(
      (sum) => [`figure_${sum}`, sums[sum]] as const,
    ),
  ];
  return (
    <section className="work-card" aria-labelledby="sums">
      <h2 id="sums">{say("what_it_is")}</h2>
      <ul className="work-figures">
        {figures
          .filter(([, amount]) => amount !== 0)
          .map(([key, amount]) => (
            <li key={key} className="work-figure">
              <span>{say(key)}</span>
              <Amount value={amount} />
            </li>
          ))}
      </ul>
      <Outcome settlement={settlement} />
    </section>
  );
}

function PaidTo({ settlement: { account, transfer_reference } }: { settlement: SellerSettlement }) {
  const { say } = useMoney();
  if (!account) return null;
  return (
    <section className="work-card" aria-labelledby="account">
      <h2 id="account">{say("paid_to")}</h2>
      <p>
        {account.bank_name} · {account.account_number}
        <br />
        {account.holder}
      </p>
      {transfer_reference ? (
        <p>
          <span className="fine">{say("reference")}</span>
          <br />
          {transfer_reference}
        </p>
      ) : null}
    </section>
  );
}

/** Files are opened past React's router: what answers is no page. */
function Statement({ id }: { id: string }) {
  const { say, to } = useMoney();
  const address = to(`/ban-hang/tien/quyet-toan/${id}/bang-ke`);
  return (
    <section className="work-card" aria-labelledby="statement">
      <h2 id="statement">{say("statement")}</h2>
      <p className="fine">{say("statement_how")}</p>
      <p className="work-links">
        <a className="button" href={address} target="_blank" rel="noreferrer">
          {say("statement_pdf")}
        </a>
        <a className="button button-quiet" href={`${address}?loai=xlsx`}>
          {say("statement_xlsx")}
        </a>
      </p>
    </section>
  );
}

export default function Settlement() {
  const { settlement } = useLoaderData<typeof loader>();
  const { say, to } = useMoney();
  const { id, number, period, consignments } = settlement;
  return (
    <div className="work-narrow">
      <header className="work-head">
        <h1>{say("settlement", { number })}</h1>
        <p>
          <strong>
            <Standing settlement={settlement} />
          </strong>
          <span className="fine">
            {say("period", { from: day(period.from), through: day(period.through) })} ·{" "}
            {say("consignments", { count: consignments })}
          </span>
        </p>
      </header>
      <Sums settlement={settlement} />
      <PaidTo settlement={settlement} />
      <Statement id={id} />
      <p className="work-links">
        <Link to={to("/ban-hang/tien/quyet-toan")}>{say("back_to_settlements")}</Link>
      </p>
    </div>
  );
}
