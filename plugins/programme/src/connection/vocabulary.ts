import { EVENT_BUYER_KINDS } from "../vocabulary";

/** Where else a co-operative sells: whoever buys at events may also be sold to outside them. */
export const CHANNEL_KINDS = EVENT_BUYER_KINDS;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Kinds that are links with a distributor or retailer (P16). */
export const LINK_KINDS = ["wholesale_chain", "retail_chain", "distributor"] as const;

/** How what was told of a channel stands; only what is confirmed counts (decision 025). */
export const CHANNEL_STATES = ["submitted", "confirmed", "returned"] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

/** What staff say to what was told. */
export const CHANNEL_DECISIONS = ["confirm", "return"] as const;
export type ChannelDecision = (typeof CHANNEL_DECISIONS)[number];

/** What happened to a channel. */
export const CHANNEL_CHANGES = [
  "added",
  "changed",
  "ended",
  "confirmed",
  "returned",
  "value_told",
  "value_confirmed",
  "value_returned",
] as const;
export type ChannelChange = (typeof CHANNEL_CHANGES)[number];

/** So many days after an event staff ask what became of who met there. */
export const FOLLOW_UP_DAYS = [30, 90, 180] as const;
export type FollowUpDays = (typeof FOLLOW_UP_DAYS)[number];

/** What became of a co-operative and a buyer who met at an event. */
export const FOLLOW_UP_STATES = ["nothing_yet", "talking", "ordering", "ended"] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** How a follow-up stands on a day. */
export const FOLLOW_UP_TIMES = ["overdue", "due", "coming", "done"] as const;
export type FollowUpTime = (typeof FOLLOW_UP_TIMES)[number];

/** What came of a meeting. */
export const MEETING_RESULTS = ["agreed", "talking", "no_interest", "absent"] as const;
export type MeetingResult = (typeof MEETING_RESULTS)[number];

/** What is kept of an event for staff to look at again. */
export const FILE_KINDS = ["photograph", "document"] as const;
export type FileKind = (typeof FILE_KINDS)[number];
