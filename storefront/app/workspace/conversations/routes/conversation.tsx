import type { ConversationMessage, SellerConversation } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  Form,
  Link,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { lead } from "../../../asking.server";
import { AboutLine } from "../../../conversations/about-line";
import { MessageForm } from "../../../conversations/message-form";
import { MessageList } from "../../../conversations/message-list";
import {
  conversationId,
  faultsIn,
  messageIn,
  newKey,
  notSent,
  sendMessage,
} from "../../../conversations/send-message.server";
import { conversationLinks } from "../../../conversations/styles";
import { useConversations } from "../../../conversations/use-conversations";
import { inLanguage } from "../../../language";
import { pageOf } from "../../../parts/listing-address";
import { Notice } from "../../../parts/notice";
import { Pages } from "../../../parts/pages";
import { handlesGoods } from "../../provenance/handles-goods";
import { atWork, readAtWork } from "../../seller.server";
import { askOfCooperative } from "../ask.server";
import { ownConversationsHead, useOwnConversations } from "../use-own-conversations";

export const links = conversationLinks;

export const meta: MetaFunction = ({ location }) =>
  ownConversationsHead(location.pathname, "title");

/** Also where it was not closed, as the shopper has written more; a refused answer keeps its form and photographs. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  defaultShouldRevalidate || formData?.get("intent") === "close";

const PER_PAGE = 50;

/** What a shopper asked and was answered; read by who may answer, it is read. */
export async function loader(asking: LoaderFunctionArgs) {
  const id = conversationId(asking.params);
  const address = new URL(asking.request.url).searchParams;
  const page = pageOf(address);
  const { work, read } = await readAtWork<{
    conversation: SellerConversation;
    messages: ConversationMessage[];
    count: number;
  }>(asking, `/conversations/${id}`, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
  const { conversation, messages, count } = read;
  const { cooperative, role } = work.workplace;
  const answers = handlesGoods(role);
  if (answers && conversation.unread) {
    const body = { number: conversation.last_number };
    await askOfCooperative(work)(`/${id}/read`, { method: "POST", body });
  }
  return {
    ...{ conversation, messages, page, pages: Math.ceil(count / PER_PAGE), answers },
    ...{ cooperative, done: address.get("xong"), formKey: newKey() },
  };
}

/** Answers, or closes it. */
export async function action(asking: ActionFunctionArgs) {
  const id = conversationId(asking.params);
  const work = await atWork(asking);
  const ask = askOfCooperative(work);
  const form = await asking.request.formData();
  const path = `/ban-hang/hoi-dap/${id}`;
  if (form.get("intent") === "close") {
    const body = { seen: Number(form.get("seen")) };
    const answer = await ask(`/${id}/close`, { method: "POST", body });
    if (answer.ok) throw lead(work.language, `${path}?xong=khep`);
    return data({ refusal: answer.message }, { status: answer.status });
  }
  const said = messageIn(form);
  const wrong = faultsIn(said, work.language);
  if (wrong) return notSent(said, wrong);
  const sent = await sendMessage(ask, id, said);
  if (!sent.ok) return notSent(said, sent);
  throw lead(work.language, `${path}?xong=gui#tin-${sent.body.message.number}`);
}

function Close({ conversation }: { conversation: SellerConversation }) {
  const { say } = useOwnConversations();
  if (conversation.closed || conversation.last_author === "cooperative") return null;
  return (
    <Form method="post" className="work-help">
      <p>{say("close_text")}</p>
      <input type="hidden" name="seen" value={conversation.last_number} />
      <p>
        <button type="submit" name="intent" value="close" className="button-quiet">
          {say("close")}
        </button>
      </p>
    </Form>
  );
}

export default function Conversation() {
  const loaded = useLoaderData<typeof loader>();
  const { conversation, messages, page, pages, answers, cooperative, done, formKey } = loaded;
  const answer = useActionData<typeof action>();
  const { language, say, to } = useOwnConversations();
  const { say: sayBoth } = useConversations();
  const { id, shopper, closed } = conversation;
  const notTaken = answer && "typed" in answer ? answer : undefined;
  const refusal = answer && "refusal" in answer ? answer.refusal : undefined;
  const told = answer ? null : done === "gui" ? "sent" : done === "khep" ? "closed_done" : null;
  return (
    <div className="work-narrow conversation">
      <p>
        <Link to={to("/ban-hang/hoi-dap")}>{say("back")}</Link>
      </p>
      <h1>{shopper || sayBoth("shopper")}</h1>
      <AboutLine about={conversation} consignmentPath={(one) => `/ban-hang/kien-hang/${one.id}`} />
      {closed && told === null ? <p className="fine">{say("closed")}</p> : null}
      <Pages page={page} pages={pages} />
      <MessageList
        messages={messages}
        side="cooperative"
        names={{
          shopper: shopper || sayBoth("shopper"),
          cooperative: inLanguage(language, cooperative.name, cooperative.name_en),
        }}
        path={to(`/ban-hang/hoi-dap/${id}`)}
        reports={answers}
      />
      {told ? (
        <p role="status" className="conversation-sent">
          {say(told)}
        </p>
      ) : null}
      {refusal ? <Notice title={say("failed")} items={[{ text: refusal }]} /> : null}
      {answers ? (
        <>
          <MessageForm
            formKey={formKey}
            answer={notTaken}
            label={say("answer_label")}
            send={say("send")}
          />
          <Close conversation={conversation} />
        </>
      ) : (
        <p className="work-help">{say("only_reads")}</p>
      )}
    </div>
  );
}
