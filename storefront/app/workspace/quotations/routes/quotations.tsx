import type { QuotationRow } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { day, money } from "../../../parts/format";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { countryName } from "../../../quotations/countries.server";
import { GoodsLine } from "../../../quotations/lead-line";
import { QuotationBadge } from "../../../quotations/quotation-facts";
import { quotationsHead, useQuotations } from "../../../quotations/use-quotations";
import styles from "../../../styles/quotations.css?url";
import { readAtWork } from "../../seller.server";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = ({ location }) => quotationsHead(location.pathname, "work_title");

const PAGE_SIZE = 20;

/** One page of what buyers in bulk ask, those that wait for an answer first. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { work, read } = await readAtWork<{
    quotations: QuotationRow[];
    count: number;
    unanswered: number;
  }>(asking, "/quotations", { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  const { quotations, count, unanswered } = read;
  return {
    quotations: quotations.map((quotation) => ({
      ...quotation,
      country_name: countryName(quotation.country, work.language),
    })),
    ...{ unanswered, page, pages: Math.ceil(count / PAGE_SIZE) },
  };
}

function Row({ quotation }: { quotation: QuotationRow & { country_name: string } }) {
  const { say, to } = useQuotations();
  const { id, number, firm, buyer_kind, country_name, state, lines, total, valid_until } =
    quotation;
  return (
    <li>
      <Link to={to(`/ban-hang/bao-gia/${id}`)} className="work-row-link">
        <span className="work-row-top">
          <strong>
            {number} · {firm}
          </strong>
          <QuotationBadge state={state} />
        </span>
        <span>
          <GoodsLine lines={lines} />
        </span>
        <span className="fine">
          {say(`kind_${buyer_kind}`)} · {country_name}
        </span>
        {total === null || valid_until === null ? null : (
          <span className="fine">
            {money(total)}
            {state === "answered" ? ` · ${say("valid_until", { day: day(valid_until) })}` : null}
          </span>
        )}
      </Link>
    </li>
  );
}

export default function Quotations() {
  const { quotations, unanswered, page, pages } = useLoaderData<typeof loader>();
  const { say } = useQuotations();
  return (
    <div className="work-narrow">
      <h1>{say("work_title")}</h1>
      <p>{say("work_text")}</p>
      {unanswered > 0 ? (
        <p>
          <strong>{say("work_unanswered", { count: unanswered })}</strong>
        </p>
      ) : null}
      {quotations.length === 0 ? <p className="work-empty">{say("work_none")}</p> : null}
      <ul className="work-rows">
        {quotations.map((one) => (
          <Row key={one.id} quotation={one} />
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </div>
  );
}
