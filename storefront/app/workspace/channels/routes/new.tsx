import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";
import { assertKeeper } from "../../keepers";
import { atWork } from "../../seller.server";
import { ChannelForm } from "../channel-form";
import { sendChannel } from "../save-channel.server";
import { channelsHead, useChannels } from "../use-channels";

export const meta: MetaFunction = ({ location }) => channelsHead(location.pathname, "add_title");

/** The form is for who may tell. */
export async function loader(asking: LoaderFunctionArgs) {
  assertKeeper(await atWork(asking));
  return null;
}

/** Tells of a channel. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  return sendChannel(work, await asking.request.formData());
}

export default function NewChannel() {
  const answer = useActionData<typeof action>();
  const { say, to } = useChannels();
  return (
    <div className="work-narrow">
      <p className="work-links">
        <Link to={to("/ban-hang/kenh")}>{say("back")}</Link>
      </p>
      <h1>{say("add_title")}</h1>
      <ChannelForm answer={answer} />
    </div>
  );
}
