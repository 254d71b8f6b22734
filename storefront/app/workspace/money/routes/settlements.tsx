import type { SettlementRow } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { readAtTheBooks } from "../money.server";
import { SettlementCards } from "../settlement-cards";
import { moneyHead, useMoney } from "../use-money";

export const meta: MetaFunction = ({ location }) => moneyHead(location.pathname, "settlements");

const PAGE_SIZE = 12;

/** One page of what the market settles with the co-operative. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { read } = await readAtTheBooks<{ settlements: SettlementRow[]; count: number }>(
    asking,
    "/settlements",
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const { settlements, count } = read;
  return { settlements, page, pages: Math.ceil(count / PAGE_SIZE) };
}

export default function Settlements() {
  const { settlements, page, pages } = useLoaderData<typeof loader>();
  const { say, to } = useMoney();
  return (
    <div className="work-narrow">
      <h1>{say("settlements")}</h1>
      <p className="fine">{say(settlements.length === 0 ? "no_settlements" : "settlements_how")}</p>
      <SettlementCards settlements={settlements} />
      <Pages page={page} pages={pages} />
      <p className="work-links">
        <Link to={to("/ban-hang/tien")}>{say("back")}</Link>
      </p>
    </div>
  );
}
