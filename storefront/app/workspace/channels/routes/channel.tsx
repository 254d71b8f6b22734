import type { ChannelRow } from "@nang-gio/programme/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { type FormAnswer, itemsOf } from "../../../forms/form-answer";
import { TextField } from "../../../forms/text-field";
import { Notice } from "../../../parts/notice";
import { idsOf } from "../../../record-id";
import { assertKeeper } from "../../keepers";
import { atWork, readAsSeller } from "../../seller.server";
import { ChannelForm } from "../channel-form";
import { ChannelBadge, ChannelSaid, ChannelValues } from "../channel-said";
import type { ChannelField, ValueField } from "../fields";
import { sendChannel, sendValue } from "../save-channel.server";
import { channelsHead, useChannels } from "../use-channels";

export const meta: MetaFunction = ({ location }) => channelsHead(location.pathname, "change_title");

const channelId = idsOf("mch");

/** Also what was refused: it shows as it stands now. */
export const shouldRevalidate = () => true;

/** One channel of the co-operative's own. */
export async function loader(asking: LoaderFunctionArgs) {
  const id = channelId(asking.params);
  const work = await atWork(asking);
  assertKeeper(work);
  const { channel } = await readAsSeller<{ channel: ChannelRow }>(work, `/channels/${id}`);
  return { channel };
}

/** Tells it otherwise, that it ended, or what it sold in a year. */
export async function action(asking: ActionFunctionArgs) {
  const id = channelId(asking.params);
  const work = await atWork(asking);
  assertKeeper(work);
  const form = await asking.request.formData();
  return form.get("intent") === "value" ? sendValue(work, form, id) : sendChannel(work, form, id);
}

type Answer = FormAnswer<ChannelField> | FormAnswer<ValueField> | undefined;

/** Which of the page's two forms was refused. */
const isOfValue = (answer: Answer): answer is FormAnswer<ValueField> =>
  answer !== undefined && !("kind" in answer.typed);

function ValueForm({ answer }: { answer: FormAnswer<ValueField> | undefined }) {
  const { say } = useChannels();
  const labels = { year: say("year"), amount: say("amount") };
  return (
    <Form method="post" noValidate className="work-form">
      {answer ? (
        <Notice title={say("failed")} items={itemsOf(answer.faults, answer.message, labels)} />
      ) : null}
      <TextField
        name="year"
        label={say("year")}
        error={answer?.faults.year}
        defaultValue={answer?.typed.year}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
      />
      <TextField
        name="amount"
        label={say("amount")}
        hint={say("amount_hint")}
        error={answer?.faults.amount}
        defaultValue={answer?.typed.amount}
        inputMode="numeric"
        autoComplete="off"
        maxLength={24}
      />
      <button type="submit" name="intent" value="value" className="button">
        {say("send")}
      </button>
    </Form>
  );
}

export default function Channel() {
  const { channel } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>();
  const [asked] = useSearchParams();
  const { say, to } = useChannels();
  const confirmed = channel.state === "confirmed";
  return (
    <div className="work-narrow">
      <p className="work-links">
        <Link to={to("/ban-hang/kenh")}>{say("back")}</Link>
      </p>
      <div className="work-row-top">
        <h1>{channel.name}</h1>
        <ChannelBadge state={channel.state} />
      </div>
      <ChannelSaid channel={channel} />
      {asked.has("xong") && !answer ? (
        <p role="status" className="work-done">
          {say("saved")}
        </p>
      ) : null}
      <section className="work-card" aria-labelledby="values">
        <h2 id="values">{say("value_title")}</h2>
        <ChannelValues values={channel.values} />
        <ValueForm answer={isOfValue(answer) ? answer : undefined} />
      </section>
      {confirmed && channel.ended_on ? null : (
        <section className="work-card" aria-labelledby="change">
          <h2 id="change">{say(confirmed ? "end_title" : "change_title")}</h2>
          {confirmed ? <p className="fine">{say("confirmed_text")}</p> : null}
          <ChannelForm
            key={channel.revision}
            channel={channel}
            answer={answer && !isOfValue(answer) ? (answer as FormAnswer<ChannelField>) : undefined}
          />
        </section>
      )}
    </div>
  );
}
