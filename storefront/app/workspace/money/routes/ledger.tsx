import type { LedgerKind, SellerLedgerEntry } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { moment } from "../../../parts/format";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { Amount } from "../amount";
import { KINDS, monthName } from "../books";
import { readAtTheBooks } from "../money.server";
import { moneyHead, useMoney } from "../use-money";

export const meta: MetaFunction = ({ location }) => moneyHead(location.pathname, "ledger_title");

const PAGE_SIZE = 20;
const PERIOD = /^20\d\d-(0[1-9]|1[0-2])$/;

/** One page of what a figure is the sum of, each with its consignment. */
export async function loader(asking: LoaderFunctionArgs) {
  const address = new URL(asking.request.url).searchParams;
  const period = PERIOD.exec(address.get("ky") ?? "")?.[0] ?? null;
  const kind = KINDS.find((one) => one === address.get("loai")) ?? null;
  const page = pageOf(address);
  const { read } = await readAtTheBooks<{ entries: SellerLedgerEntry[]; count: number }>(
    asking,
    "/ledger",
    {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
      ...(period ? { period } : {}),
      ...(kind ? { kind } : {}),
    },
  );
  const { entries, count } = read;
  return { entries, period, kind, page, pages: Math.ceil(count / PAGE_SIZE) };
}

function Filter({ period, current }: { period: string | null; current: LedgerKind | null }) {
  const { say, to } = useMoney();
  const address = (kind: LedgerKind | null) => {
    const wanted = new URLSearchParams({
      ...(period ? { ky: period } : {}),
      ...(kind ? { loai: kind } : {}),
    });
    return `${to("/ban-hang/tien/so")}?${wanted}`;
  };
  return (
    <nav className="work-filter" aria-label={say("filter")}>
      {[null, ...KINDS].map((kind) => (
        <Link
          key={kind ?? "all"}
          to={address(kind)}
          aria-current={current === kind ? "page" : undefined}
        >
          {say(kind ? `filter_${kind}` : "filter_all")}
        </Link>
      ))}
    </nav>
  );
}

function Entry({ entry }: { entry: SellerLedgerEntry }) {
  const { say, to } = useMoney();
  const { kind, correction, at, amount, consignment, settlement } = entry;
  const about = consignment
    ? {
        title: say("consignment", { number: consignment.number }),
        address: `/ban-hang/kien-hang/${consignment.id}`,
      }
    : settlement
      ? {
          title: say("settlement", { number: settlement.number }),
          address: `/ban-hang/tien/quyet-toan/${settlement.id}`,
        }
      : { title: say("transfer"), address: null };
  const told = (
    <>
      <span className="work-row-top">
        <strong>{about.title}</strong>
        <Amount value={amount} />
      </span>
      <span>
        {say(`figure_${kind}`)}
        {correction ? ` · ${say("correction")}` : null}
      </span>
      <span className="fine">{moment(at)}</span>
    </>
  );
  return (
    <li>
      {about.address ? (
        <Link to={to(about.address)} className="work-row-link">
          {told}
        </Link>
      ) : (
        <div className="work-row-link">{told}</div>
      )}
    </li>
  );
}

export default function Ledger() {
  const { entries, period, kind, page, pages } = useLoaderData<typeof loader>();
  const { say, to } = useMoney();
  return (
    <div className="work-narrow">
      <h1>{period ? say("ledger_of", { month: monthName(period) }) : say("ledger_title")}</h1>
      <Filter period={period} current={kind} />
      {entries.length === 0 ? (
        <p className="work-empty">{say("no_entries")}</p>
      ) : (
        <ul className="work-rows">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} />
      <p className="work-links">
        <Link to={to("/ban-hang/tien")}>{say("back")}</Link>
      </p>
    </div>
  );
}
