import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../../asking.server";
import { messageNumber, reportMessage } from "../../../conversations/report.server";
import { ReportForm } from "../../../conversations/report-form";
import { conversationId } from "../../../conversations/send-message.server";
import { conversationLinks } from "../../../conversations/styles";
import { conversationsHead } from "../../../conversations/use-conversations";
import { handlesGoods } from "../../provenance/handles-goods";
import { atWork } from "../../seller.server";
import { askOfCooperative } from "../ask.server";
import { useOwnConversations } from "../use-own-conversations";

export const links = conversationLinks;

export const meta: MetaFunction = ({ location }) =>
  conversationsHead(location.pathname, "report_title");

/** The form of any message: whether there is such a one is found out when it is sent. */
export async function loader(asking: LoaderFunctionArgs) {
  const [id, number] = [conversationId(asking.params), messageNumber(asking.params)];
  const { workplace } = await atWork(asking);
  if (!handlesGoods(workplace.role)) throw new Response(null, { status: 403 });
  return { back: `/ban-hang/hoi-dap/${id}#tin-${number}` };
}

/** Reports what the shopper wrote. */
export async function action(asking: ActionFunctionArgs) {
  const [id, number] = [conversationId(asking.params), messageNumber(asking.params)];
  const work = await atWork(asking);
  const form = await asking.request.formData();
  const refused = await reportMessage(askOfCooperative(work), { id, number }, form, work.language);
  if (refused) return refused;
  throw lead(work.language, `/ban-hang/hoi-dap/${id}#tin-${number}`);
}

export default function Report() {
  const { back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { to } = useOwnConversations();
  return (
    <div className="work-narrow">
      <ReportForm back={to(back)} refusal={answer?.refusal} />
    </div>
  );
}
