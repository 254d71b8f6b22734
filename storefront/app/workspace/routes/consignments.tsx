import type {
  CONSIGNMENT_STATES,
  ConsignmentState,
  SellerConsignmentRow,
} from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { moment, money } from "../../parts/format";
import { pageOf } from "../../parts/listing-address";
import { Pages } from "../../parts/pages";
import { readAtWork } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) =>
  workspaceHead(location.pathname, "consignments_title");

const PAGE_SIZE = 20;
const STATES: typeof CONSIGNMENT_STATES = [
  "placed",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "cancelled",
  "returned",
  "undelivered",
];

/** One page of what was ordered of the co-operative, of one state or all. */
export async function loader(asking: LoaderFunctionArgs) {
  const address = new URL(asking.request.url).searchParams;
  const state = STATES.find((one) => one === address.get("tinh-trang")) ?? null;
  const page = pageOf(address);
  const { read } = await readAtWork<{ consignments: SellerConsignmentRow[]; count: number }>(
    asking,
    "/consignments",
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE, ...(state ? { state } : {}) },
  );
  const { consignments, count } = read;
  return { consignments, state, page, pages: Math.ceil(count / PAGE_SIZE) };
}

function Filter({ current }: { current: ConsignmentState | null }) {
  const { say, sayShop, to } = useWorkspace();
  const path = to("/ban-hang/kien-hang");
  return (
    <nav className="work-filter" aria-label={say("filter")}>
      <Link to={path} aria-current={current === null ? "page" : undefined}>
        {say("filter_all")}
      </Link>
      {STATES.map((state) => (
        <Link
          key={state}
          to={`${path}?tinh-trang=${state}`}
          aria-current={current === state ? "page" : undefined}
        >
          {sayShop(`state_${state}`)}
        </Link>
      ))}
    </nav>
  );
}

function Row({ consignment }: { consignment: SellerConsignmentRow }) {
  const { say, sayShop, to } = useWorkspace();
  const { id, number, state, placed_at, recipient, commune, pieces, total } = consignment;
  const { awaits_payment } = consignment;
  return (
    <li>
      <Link to={to(`/ban-hang/kien-hang/${id}`)} className="work-row-link">
        <span className="work-row-top">
          <strong>{say("consignment", { number })}</strong>
          <span className={`state state-${state}`}>
            {awaits_payment ? say("awaits_payment") : sayShop(`state_${state}`)}
          </span>
        </span>
        <span>{[recipient, commune].filter(Boolean).join(" · ")}</span>
        <span className="fine">
          {say("pieces", { count: pieces })} · {money(total)} ·{" "}
          {say("placed_on", { time: moment(placed_at) })}
        </span>
      </Link>
    </li>
  );
}

export default function Consignments() {
  const { consignments, state, page, pages } = useLoaderData<typeof loader>();
  const { say } = useWorkspace();
  return (
    <div className="work-wide">
      <h1>{say("consignments_title")}</h1>
      <p>{say("consignments_text")}</p>
      <Filter current={state} />
      {consignments.length === 0 ? (
        <p className="work-empty">{say(state ? "no_consignments" : "no_consignments_yet")}</p>
      ) : (
        <ul className="work-rows">
          {consignments.map((consignment) => (
            <Row key={consignment.id} consignment={consignment} />
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} />
    </div>
  );
}
