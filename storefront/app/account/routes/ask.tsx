import type { AskedAbout } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { AboutLine } from "../../conversations/about-line";
import { type MessageAnswer, MessageForm } from "../../conversations/message-form";
import {
  faultsIn,
  messageIn,
  newKey,
  notSent,
  sendMessage,
} from "../../conversations/send-message.server";
import { conversationLinks } from "../../conversations/styles";
import { conversationsHead, useConversations } from "../../conversations/use-conversations";
import { inLanguage } from "../../language";
import { askOfShopper, subjectIn } from "../conversations.server";
import { asShopper, readAsShopper } from "../shopper.server";

export const links = conversationLinks;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  conversationsHead(location.pathname, "ask_title", { name: data?.asked.cooperative.name ?? "" });

const subjectOf = ({ request }: LoaderFunctionArgs) => subjectIn(new URL(request.url).searchParams);

/** What is asked about; who has asked it before goes on where they did. */
export async function loader(asking: LoaderFunctionArgs) {
  const subject = subjectOf(asking);
  const shopper = await asShopper(asking);
  const asked = await readAsShopper<AskedAbout>(shopper, "/conversation-subjects", subject);
  const { conversation_id } = asked;
  if (conversation_id) throw lead(shopper.language, `/tai-khoan/hoi-dap/${conversation_id}`);
  return { asked, formKey: newKey() };
}

/** Sends the first message. */
export async function action(asking: ActionFunctionArgs) {
  const subject = subjectOf(asking);
  const shopper = await asShopper(asking);
  const said = messageIn(await asking.request.formData());
  const wrong = faultsIn(said, shopper.language);
  if (wrong) return notSent(said, wrong);
  const ask = askOfShopper(shopper);
  const opened = await ask<{ conversation: { id: string } }>("", { method: "POST", body: subject });
  if (!opened.ok) return notSent(said, opened);
  const { id } = opened.body.conversation;
  const sent = await sendMessage(ask, id, said);
  if (!sent.ok) return notSent(said, sent);
  throw lead(shopper.language, `/tai-khoan/hoi-dap/${id}?xong=gui#tin-${sent.body.message.number}`);
}

export default function Ask() {
  const { asked, formKey } = useLoaderData<typeof loader>();
  const answer: MessageAnswer | undefined = useActionData<typeof action>();
  const { language, say, to } = useConversations();
  const { cooperative } = asked;
  return (
    <div className="conversation">
      <p>
        <Link to={to("/tai-khoan/hoi-dap")}>{say("back")}</Link>
      </p>
      <h1>
        {say("ask_title", { name: inLanguage(language, cooperative.name, cooperative.name_en) })}
      </h1>
      <AboutLine about={asked} consignmentPath={({ order }) => `/tai-khoan/don/${order}`} />
      <p className="fine">{say(asked.consignment ? "ask_text_consignment" : "ask_text")}</p>
      <MessageForm
        formKey={formKey}
        answer={answer}
        label={say("text_label")}
        send={say("send_question")}
      />
    </div>
  );
}
