import type { ChannelRow, ChannelValue } from "@nang-gio/programme/contract";
import { day, money } from "../../parts/format";
import { useChannels } from "./use-channels";

/** How what was told of a channel stands. */
export function ChannelBadge({ state }: Pick<ChannelRow, "state">) {
  const { say } = useChannels();
  return <strong className="state">{say(`state_${state}`)}</strong>;
}

/** Since when it is sold there, until when, and why an officer returned it. */
export function ChannelSaid({ channel }: { channel: ChannelRow }) {
  const { say } = useChannels();
  const { kind, since, ended_on, end_reason, state, comments } = channel;
  return (
    <>
      <span className="fine">
        {say(`kind_${kind}`)} · {say("since_day", { day: day(since) })}
      </span>
      {ended_on ? (
        <span>{say("ended_day", { day: day(ended_on), reason: end_reason ?? "" })}</span>
      ) : null}
      {state === "returned" && comments ? <span>{say("returned", { comments })}</span> : null}
    </>
  );
}

function linesOf({ year, amount, told, comments }: ChannelValue) {
  const lines = [];
  if (amount !== null) lines.push(["value_confirmed", { year, amount: money(amount) }] as const);
  if (told !== null && comments) {
    lines.push(["value_returned", { year, amount: money(told), comments }] as const);
  } else if (told !== null) lines.push(["value_told", { year, amount: money(told) }] as const);
  return lines;
}

/** What it sold by year, confirmed and told. */
export function ChannelValues({ values }: { values: readonly ChannelValue[] }) {
  const { say } = useChannels();
  if (values.length === 0) return <p className="fine">{say("no_values")}</p>;
  return (
    <ul>
      {values.flatMap((value) =>
        linesOf(value).map(([key, params]) => (
          <li key={`${value.year} ${key}`}>{say(key, params)}</li>
        )),
      )}
    </ul>
  );
}
