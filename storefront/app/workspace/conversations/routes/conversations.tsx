import type { CONVERSATION_CASES, SellerConversation } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { RowLead } from "../../../conversations/row-lead";
import { conversationLinks } from "../../../conversations/styles";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { readAtWork } from "../../seller.server";
import { ownConversationsHead, useOwnConversations } from "../use-own-conversations";

export const links = conversationLinks;

export const meta: MetaFunction = ({ location }) =>
  ownConversationsHead(location.pathname, "title");

const PAGE_SIZE = 20;
const CASES: typeof CONVERSATION_CASES = ["waiting", "answered"];
/** How an address names them. */
const ADDRESSED = { waiting: "cho", answered: "xong" } as const;

/** One page of what shoppers ask, what waits for an answer first. */
export async function loader(asking: LoaderFunctionArgs) {
  const address = new URL(asking.request.url).searchParams;
  const state = CASES.find((one) => ADDRESSED[one] === address.get("tinh-trang")) ?? null;
  const page = pageOf(address);
  const { read } = await readAtWork<{ conversations: SellerConversation[]; count: number }>(
    asking,
    "/conversations",
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE, ...(state ? { state } : {}) },
  );
  const { conversations, count } = read;
  return { conversations, state, page, pages: Math.ceil(count / PAGE_SIZE) };
}

function Filter({ current }: { current: keyof typeof ADDRESSED | null }) {
  const { say, to } = useOwnConversations();
  const path = to("/ban-hang/hoi-dap");
  return (
    <nav className="work-filter" aria-label={say("filter")}>
      <Link to={path} aria-current={current === null ? "page" : undefined}>
        {say("filter_all")}
      </Link>
      {CASES.map((state) => (
        <Link
          key={state}
          to={`${path}?tinh-trang=${ADDRESSED[state]}`}
          aria-current={current === state ? "page" : undefined}
        >
          {say(`filter_${state}`)}
        </Link>
      ))}
    </nav>
  );
}

function Row({ conversation }: { conversation: SellerConversation }) {
  const { say, to } = useOwnConversations();
  const { id, shopper, waiting, closed, last_number } = conversation;
  const mark = waiting ? say("waiting") : closed ? say("closed") : undefined;
  return (
    <li>
      <Link to={to(`/ban-hang/hoi-dap/${id}#tin-${last_number}`)} className="conversation-row">
        <RowLead row={conversation} side="cooperative" name={shopper} mark={mark} />
      </Link>
    </li>
  );
}

export default function Conversations() {
  const { conversations, state, page, pages } = useLoaderData<typeof loader>();
  const { say } = useOwnConversations();
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      <p>{say("text")}</p>
      <Filter current={state} />
      {conversations.length === 0 ? (
        <p className="work-empty">{say(state ? "none_so" : "none")}</p>
      ) : (
        <ul className="conversation-rows">
          {conversations.map((one) => (
            <Row key={one.id} conversation={one} />
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} />
    </div>
  );
}
