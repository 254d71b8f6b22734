import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { messageNumber, reportMessage } from "../../conversations/report.server";
import { ReportForm } from "../../conversations/report-form";
import { conversationId } from "../../conversations/send-message.server";
import { conversationLinks } from "../../conversations/styles";
import { conversationsHead, useConversations } from "../../conversations/use-conversations";
import { askOfShopper } from "../conversations.server";
import { asShopper } from "../shopper.server";

export const links = conversationLinks;

export const meta: MetaFunction = ({ location }) =>
  conversationsHead(location.pathname, "report_title");

/** The form of any message: whether there is such a one is found out when it is sent. */
export async function loader(asking: LoaderFunctionArgs) {
  const [id, number] = [conversationId(asking.params), messageNumber(asking.params)];
  await asShopper(asking);
  return { back: `/tai-khoan/hoi-dap/${id}#tin-${number}` };
}

/** Reports what the co-operative wrote. */
export async function action(asking: ActionFunctionArgs) {
  const [id, number] = [conversationId(asking.params), messageNumber(asking.params)];
  const shopper = await asShopper(asking);
  const form = await asking.request.formData();
  const refused = await reportMessage(
    askOfShopper(shopper),
    { id, number },
    form,
    shopper.language,
  );
  if (refused) return refused;
  throw lead(shopper.language, `/tai-khoan/hoi-dap/${id}#tin-${number}`);
}

export default function ReportMessage() {
  const { back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { to } = useConversations();
  return (
    <div className="conversation">
      <ReportForm back={to(back)} refusal={answer?.refusal} />
    </div>
  );
}
