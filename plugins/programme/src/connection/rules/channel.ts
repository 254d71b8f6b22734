import { Problem } from "@nang-gio/access/problem";
import { assertPlain } from "../../rules/refuse";
import type { ChannelSaid } from "../contract";
import { refuse, shown } from "../refuse";

/** @throws Problem naming the field of a channel that cannot be true on a day. */
export function assertChannel(said: ChannelSaid, today: string): void {
  const { name, since, ended_on, end_reason } = said;
  if (since > today) refuse("in_the_future", "since", { day: shown(since) });
  if (ended_on && ended_on <= since) {
    refuse("channel_ended_before", "ended_on", { day: shown(since) });
  }
  if (ended_on && ended_on > today) refuse("in_the_future", "ended_on", { day: shown(ended_on) });
  if (ended_on && !end_reason) refuse("channel_end_reason", "end_reason");
  if (!ended_on && end_reason) refuse("channel_end_day", "ended_on");
  assertPlain({ name, end_reason });
}

/**
 * A co-operative may end a channel that was confirmed, which lessens what counts; all else of it an officer changes.
 * @throws Problem not_allowed `connection.channel_is_confirmed`; naming `ended_on` where nothing else is changed and no day told
 */
export function assertOwnChange(before: ChannelSaid & { state: string }, after: ChannelSaid): void {
  if (before.state !== "confirmed") return;
  const same = (["kind", "name", "since"] as const).every(
    (field) => before[field] === after[field],
  );
  if (!same || (before.ended_on && before.ended_on !== after.ended_on)) {
    throw new Problem("not_allowed", "connection.channel_is_confirmed");
  }
  if (!after.ended_on) refuse("channel_end_day", "ended_on");
}

/** @throws Problem naming `year` where a channel sold nothing then, or nobody can know yet. */
export function assertYear(
  year: number,
  { since, ended_on }: Pick<ChannelSaid, "since" | "ended_on">,
  today: string,
): void {
  const yearOf = (day: string) => Number(day.slice(0, 4));
  if (year < yearOf(since) || (ended_on && year > yearOf(ended_on)) || year > yearOf(today)) {
    refuse("channel_not_in_year", "year", { year });
  }
}
