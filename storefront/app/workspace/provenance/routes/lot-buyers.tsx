import type { LotView } from "@nang-gio/cooperative/contract";
import type { LotBuyers } from "@nang-gio/marketplace/contract";
import { formatPhone } from "@nang-gio/vietnam";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { moment } from "../../../parts/format";
import { atWork, readAsSeller } from "../../seller.server";
import { handlesGoods } from "../handles-goods";
import { lotId } from "../lot-id";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  provenanceHead(location.pathname, "buyers_title", { number: data?.lot.number ?? "" });

/** Whom a lot went to, to be called back and to be printed. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  if (!handlesGoods(work.workplace.role)) throw new Response(null, { status: 403 });
  const path = `/lots/${lotId(asking.params)}`;
  const [{ lot }, { buyers }] = await Promise.all([
    readAsSeller<{ lot: LotView }>(work, path),
    readAsSeller<LotBuyers>(work, `${path}/buyers`),
  ]);
  return { lot, buyers };
}

export default function Buyers() {
  const { lot, buyers } = useLoaderData<typeof loader>();
  const { say, to } = useProvenance();
  return (
    <article className="slip">
      <h1>{say("buyers_title", { number: lot.number })}</h1>
      <p>{lot.product_title}</p>
      <p className="fine">{say("buyers_text")}</p>
      {buyers.length === 0 ? <p className="work-empty">{say("buyers_none")}</p> : null}
      <ul className="slip-lines">
        {buyers.map((one) => (
          <li key={`${one.consignment_id} ${one.product}`}>
            <span className="slip-box" aria-hidden="true" />
            <span>
              <strong>{one.recipient}</strong> ·{" "}
              <a href={`tel:${one.phone}`}>{formatPhone(one.phone)}</a>
              <br />
              {one.address}
              <br />
              <small>
                {one.consignment_number} · {moment(one.placed_at)} ·{" "}
                {say("pieces", { count: one.quantity })}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <p className="slip-hint fine">{say("buyers_print")}</p>
      <p className="slip-hint work-links">
        <a href={to(`/ban-hang/lo-hang/${lot.id}/bang-tinh`)} className="button button-quiet">
          {say("buyers_sheet")}
        </a>
        <Link to={to(`/ban-hang/lo-hang/${lot.id}`)}>{say("back_to_lot")}</Link>
      </p>
    </article>
  );
}
