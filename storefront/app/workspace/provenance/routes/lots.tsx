import type { LotRow } from "@nang-gio/cooperative/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { day } from "../../../parts/format";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { readAtWork } from "../../seller.server";
import { handlesGoods } from "../handles-goods";
import { ProvenanceTabs } from "../tabs";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction = ({ location }) => provenanceHead(location.pathname, "lots_title");

const PAGE_SIZE = 20;

/** One page of the co-operative's lots, the newest first. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { work, read } = await readAtWork<{ lots: LotRow[]; count: number }>(asking, "/lots", {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const { lots, count } = read;
  const pages = Math.ceil(count / PAGE_SIZE);
  return { lots, page, pages, opens: handlesGoods(work.workplace.role) };
}

export default function Lots() {
  const { lots, page, pages, opens } = useLoaderData<typeof loader>();
  const { say, to } = useProvenance();
  return (
    <div className="work-narrow">
      <h1>{say("lots_title")}</h1>
      <ProvenanceTabs current="lots" />
      <p>{say("lots_text")}</p>
      {opens ? (
        <Link to={to("/ban-hang/lo-hang/moi")} className="button button-sun">
          {say("new_lot")}
        </Link>
      ) : null}
      {lots.length === 0 ? <p className="work-empty">{say("lots_none")}</p> : null}
      <ul className="work-rows">
        {lots.map(({ id, number, product_title, produced_on, state }) => (
          <li key={id}>
            <Link to={to(`/ban-hang/lo-hang/${id}`)} className="work-row-link">
              <span className="work-row-top">
                <strong>{say("lot", { number })}</strong>
                <span className={`state lot-${state}`}>{say(`lot_${state}`)}</span>
              </span>
              <span>{product_title}</span>
              <span className="fine">
                {say("produced_on")}: {day(produced_on)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </div>
  );
}
