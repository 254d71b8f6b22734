import type { ConversationRow } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { RowLead } from "../../conversations/row-lead";
import { conversationLinks } from "../../conversations/styles";
import { conversationsHead, useConversations } from "../../conversations/use-conversations";
import { inLanguage } from "../../language";
import { Pages } from "../../parts/pages";
import { readPage } from "../read-page.server";
import { asShopper } from "../shopper.server";

export const links = conversationLinks;

export const meta: MetaFunction = ({ location }) => conversationsHead(location.pathname, "title");

/** A page of what the shopper asked. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { answer, ...listed } = await readPage<{
    conversations: ConversationRow[];
    count: number;
  }>(shopper, asking.request, "/conversations");
  return { ...listed, conversations: answer.conversations };
}

function Row({ conversation }: { conversation: ConversationRow }) {
  const { language, to } = useConversations();
  const { id, cooperative, last_number } = conversation;
  return (
    <li>
      <Link to={to(`/tai-khoan/hoi-dap/${id}#tin-${last_number}`)} className="conversation-row">
        <RowLead
          row={conversation}
          side="shopper"
          name={inLanguage(language, cooperative.name, cooperative.name_en)}
        />
      </Link>
    </li>
  );
}

export default function Conversations() {
  const { conversations, page, pages } = useLoaderData<typeof loader>();
  const { say, to } = useConversations();
  return (
    <>
      <h1>{say("title")}</h1>
      {conversations.length === 0 ? (
        <div className="account-none">
          <h2>{say("none")}</h2>
          <p>{say("none_text")}</p>
          <Link to={to("/san-pham")} className="button">
            {say("none_see")}
          </Link>
        </div>
      ) : (
        <>
          <p className="fine">{say("list_text")}</p>
          <ul className="conversation-rows">
            {conversations.map((one) => (
              <Row key={one.id} conversation={one} />
            ))}
          </ul>
        </>
      )}
      <Pages page={page} pages={pages} />
    </>
  );
}
