import type { ConversationMessage, ConversationRow } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { AboutLine } from "../../conversations/about-line";
import { type MessageAnswer, MessageForm } from "../../conversations/message-form";
import { MessageList } from "../../conversations/message-list";
import {
  conversationId,
  faultsIn,
  messageIn,
  newKey,
  notSent,
  sendMessage,
} from "../../conversations/send-message.server";
import { conversationLinks } from "../../conversations/styles";
import { conversationsHead, useConversations } from "../../conversations/use-conversations";
import { inLanguage } from "../../language";
import { Pages } from "../../parts/pages";
import { askOfShopper } from "../conversations.server";
import { readPage } from "../read-page.server";
import { asShopper } from "../shopper.server";

export const links = conversationLinks;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  conversationsHead(location.pathname, "ask_title", {
    name: data?.conversation.cooperative.name ?? "",
  });

const PER_PAGE = 50;

/** What was asked and answered; who opens it has read it. */
export async function loader(asking: LoaderFunctionArgs) {
  const id = conversationId(asking.params);
  const shopper = await asShopper(asking);
  const { answer, page, pages } = await readPage<{
    conversation: ConversationRow;
    messages: ConversationMessage[];
    count: number;
  }>(shopper, asking.request, `/conversations/${id}`, PER_PAGE);
  const { conversation, messages } = answer;
  if (conversation.unread) {
    const body = { number: conversation.last_number };
    await askOfShopper(shopper)(`/${id}/read`, { method: "POST", body });
  }
  const sent = new URL(asking.request.url).searchParams.get("xong") === "gui";
  return { conversation, messages, page, pages, sent, formKey: newKey() };
}

/** Writes more. */
export async function action(asking: ActionFunctionArgs) {
  const id = conversationId(asking.params);
  const shopper = await asShopper(asking);
  const said = messageIn(await asking.request.formData());
  const wrong = faultsIn(said, shopper.language);
  if (wrong) return notSent(said, wrong);
  const sent = await sendMessage(askOfShopper(shopper), id, said);
  if (!sent.ok) return notSent(said, sent);
  throw lead(shopper.language, `/tai-khoan/hoi-dap/${id}?xong=gui#tin-${sent.body.message.number}`);
}

export default function Conversation() {
  const { conversation, messages, page, pages, sent, formKey } = useLoaderData<typeof loader>();
  const answer: MessageAnswer | undefined = useActionData<typeof action>();
  const { language, say, to } = useConversations();
  const { id, cooperative } = conversation;
  const name = inLanguage(language, cooperative.name, cooperative.name_en);
  return (
    <div className="conversation">
      <p>
        <Link to={to("/tai-khoan/hoi-dap")}>{say("back")}</Link>
      </p>
      <h1>
        <Link to={to(`/hop-tac-xa/${cooperative.handle}`)}>{name}</Link>
      </h1>
      <AboutLine about={conversation} consignmentPath={({ order }) => `/tai-khoan/don/${order}`} />
      <Pages page={page} pages={pages} />
      <MessageList
        messages={messages}
        side="shopper"
        names={{ shopper: say("you"), cooperative: name }}
        path={to(`/tai-khoan/hoi-dap/${id}`)}
        reports
      />
      {sent && !answer ? (
        <p role="status" className="conversation-sent">
          {say("sent")}
        </p>
      ) : null}
      <MessageForm formKey={formKey} answer={answer} label={say("more_label")} send={say("send")} />
    </div>
  );
}
