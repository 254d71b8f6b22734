import { day, page, text } from "@nang-gio/cooperative/contract-fields";
import { paragraphs } from "@nang-gio/marketplace/words";
import { z } from "zod";
import { LONGEST_WORDS } from "../events-contract";
import type { EventBuyerKind, EventSide } from "../vocabulary";
import {
  CHANNEL_KINDS,
  type ChannelKind,
  type ChannelState,
  FILE_KINDS,
  type FileKind,
  FOLLOW_UP_DAYS,
  FOLLOW_UP_STATES,
  FOLLOW_UP_TIMES,
  type FollowUpDays,
  type FollowUpState,
  type FollowUpTime,
  MEETING_RESULTS,
  type MeetingResult,
} from "./vocabulary";

export * from "./vocabulary";

/** The most that a channel sells in a year, in đồng. */
export const MOST_CHANNEL_VALUE = 100_000_000_000_000;
/** Tables at an event. */
export const MOST_TABLES = 100;

const cooperative_id = z.string().max(100).optional();
const record = z.string().max(100);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const seen = z.number().int().min(0);

const ChannelFields = {
  kind: z.enum(CHANNEL_KINDS),
  name: text(200),
  since: day,
  /** The first day on which nothing is sold there any more, and why. */
  ended_on: day.nullish(),
  end_reason: text(500).nullish(),
};
const ChannelValueFields = {
  year: z.number().int().min(2000).max(2100),
  /** In đồng. */
  amount: z.number().int().min(0).max(MOST_CHANNEL_VALUE),
};

/** `GET /admin/channels`, answered `{channels, count, limit, offset}`: what waits for an officer first. */
export const AdminChannelsQuery = z.strictObject({
  organisation_id: record.optional(),
  kind: z.enum(CHANNEL_KINDS).or(z.literal("")).optional(),
  /** `waiting`: something of it waits for an officer; `active` and `ended` of those that are confirmed. */
  state: z.enum(["waiting", "active", "ended", "returned"]).or(z.literal("")).optional(),
  q: z.string().trim().max(100).optional(),
  ...page,
});
export type AdminChannelsQuery = z.infer<typeof AdminChannelsQuery>;

/** `POST /admin/channels`, answered `{channel}`. */
export const NewChannelBody = z.strictObject({ organisation_id: record, ...ChannelFields });
/** `POST /admin/channels/:id`: the whole of it as it shall be, and which one was seen; answered `{channel}`. */
export const ChangeChannelBody = z.strictObject({ ...ChannelFields, seen });
/** `POST /admin/channels/:id/values`: what it sold in a year. */
export const ChannelValueBody = z.strictObject(ChannelValueFields);
/** `POST /admin/channels/:id/confirm` and `…/return`. */
export const ConfirmChannelBody = z.strictObject({ seen });
export const ReturnChannelBody = z.strictObject({ seen, comments: text(500) });
/** `POST /admin/channels/:id/values/:year/confirm` and `…/return`: which amount was read. */
export const ConfirmValueBody = z.strictObject({ seen });
export const ReturnValueBody = ReturnChannelBody;

/** `GET /seller/channels`, answered `{channels, count, limit, offset}`. */
export const SellerChannelsQuery = z.strictObject({ cooperative_id, ...page });
export type SellerChannelsQuery = z.infer<typeof SellerChannelsQuery>;
/** `POST /seller/channels`, `POST /seller/channels/:id`, `POST /seller/channels/:id/values`, answered `{channel}`. */
export const TellChannelBody = z.strictObject({ cooperative_id, ...ChannelFields });
export const RetellChannelBody = z.strictObject({ cooperative_id, ...ChannelFields, seen });
export const TellValueBody = z.strictObject({ cooperative_id, ...ChannelValueFields });

/** What is said of a channel. */
export interface ChannelSaid {
  kind: ChannelKind;
  name: string;
  since: string;
  ended_on?: string | null;
  end_reason?: string | null;
}

/** What a channel sold in a year, in đồng. */
export interface ChannelValue {
  year: number;
  /** Confirmed. */
  amount: number | null;
  /** What a co-operative says instead; it waits for an officer unless it was returned. */
  told: number | null;
  comments: string | null;
  /** Who said so last, and on what day. */
  side: EventSide;
  told_on: string;
}

/** Where else an organisation sells. */
export interface ChannelRow {
  id: string;
  organisation_id: string;
  organisation_name: string;
  kind: ChannelKind;
  name: string;
  since: string;
  ended_on: string | null;
  end_reason: string | null;
  state: ChannelState;
  comments: string | null;
  side: EventSide;
  revision: number;
  /** The newest year first. */
  values: ChannelValue[];
}

/** `GET /admin/follow-ups`, answered `{follow_ups, count, sums, limit, offset}`: the longest due first. */
export const FollowUpsQuery = z.strictObject({
  event_id: record.optional(),
  state: z.enum(FOLLOW_UP_TIMES).or(z.literal("")).optional(),
  /** Those that the caller took over. */
  mine: z.enum(["true"]).optional(),
  q: z.string().trim().max(100).optional(),
  ...page,
});
export type FollowUpsQuery = z.infer<typeof FollowUpsQuery>;

const FollowUpOf = {
  buyer_id: record,
  after_days: z.union(FOLLOW_UP_DAYS.map((days) => z.literal(days))),
};

/** `POST /admin/events/:id/follow-ups`: takes one over, gives it up, or says what became of it; answered `{follow_up}`. */
export const FollowUpBody = z
  .strictObject({
    organisation_id: record,
    ...FollowUpOf,
    /** The caller asks, or does no more. */
    take: z.boolean().optional(),
    state: z.enum(FOLLOW_UP_STATES).optional(),
    outcome: paragraphs(LONGEST_WORDS).nullish(),
    /** The day on which it was found out; today when left out. */
    asked_on: day.optional(),
  })
  .refine(({ take, state }) => take !== undefined || state !== undefined, {
    path: ["state"],
    params: { code: "access.request.required" },
  });
export type FollowUpBody = z.infer<typeof FollowUpBody>;

/** `POST /seller/events/:id/follow-ups`: how it went, says the co-operative; answered `{links}`. */
export const OwnFollowUpBody = z.strictObject({
  cooperative_id,
  ...FollowUpOf,
  state: z.enum(FOLLOW_UP_STATES),
  words: paragraphs(LONGEST_WORDS).nullish(),
});
export type OwnFollowUpBody = z.infer<typeof OwnFollowUpBody>;

/** What is to be asked of a co-operative and a buyer so many days after the event at which they met. */
export interface FollowUpRow {
  event_id: string;
  event_title: string;
  organisation_id: string;
  organisation_name: string;
  buyer_id: string;
  buyer_name: string;
  after_days: FollowUpDays;
  due_on: string;
  time: FollowUpTime;
  /** The officer who asks; `mine` where it is the caller. */
  owner_name: string | null;
  mine: boolean;
  state: FollowUpState | null;
  outcome: string | null;
  asked_on: string | null;
  own_state: FollowUpState | null;
  own_words: string | null;
}

/** `GET /admin/events/:id/meetings`, answered `{meetings, count, limit, offset}`: by day, time and table, wishes last. */
export const MeetingsQuery = z.strictObject({ ...page });

const MeetingTime = {
  day,
  starts: clock,
  ends: clock,
  table_number: z.number().int().min(1).max(MOST_TABLES),
};

/** `POST /admin/events/:id/meetings`, answered `{meeting}`: that two wish to meet, or when and where they do. */
export const MeetingBody = z.strictObject({
  organisation_id: record,
  buyer_id: record,
  time: z.strictObject(MeetingTime).nullish(),
});
export type MeetingBody = z.infer<typeof MeetingBody>;

/** `POST /admin/events/:id/meetings/:meeting_id`: another time, or what came of it; what is left out stays. */
export const ChangeMeetingBody = z.strictObject({
  time: z.strictObject(MeetingTime).nullish(),
  result: z.enum(MEETING_RESULTS).nullish(),
  outcome: paragraphs(LONGEST_WORDS).nullish(),
});
export type ChangeMeetingBody = z.infer<typeof ChangeMeetingBody>;

/** `POST /admin/events/:id/timetable`: gives wished meetings a time and a table; answered `{placed, left}`. */
export const TimetableBody = z.strictObject({
  day,
  from: clock,
  to: clock,
  /** How long each meeting is. */
  minutes: z.number().int().min(5).max(240),
  tables: z.number().int().min(1).max(MOST_TABLES),
});
export type TimetableBody = z.infer<typeof TimetableBody>;

/** `GET /admin/events/:id/timetable`: as PDF. */
export const TimetableQuery = z.strictObject({ language: z.enum(["vi", "en"]).default("vi") });
export type TimetableQuery = z.infer<typeof TimetableQuery>;

/** When and where two meet, in Vietnam. */
export type MeetingTime = z.infer<z.ZodObject<typeof MeetingTime>>;

/** A meeting of a co-operative and a buyer at an event. */
export interface MeetingRow {
  id: string;
  organisation_id: string;
  organisation_name: string;
  buyer_id: string;
  buyer_name: string;
  buyer_kind: EventBuyerKind;
  /** Nothing as long as it is wished for only. */
  time: MeetingTime | null;
  result: MeetingResult | null;
  outcome: string | null;
}

/** `GET /admin/events/:id/samples`, answered `{samples, count, limit, offset}`. */
export const SamplesQuery = z.strictObject({ ...page });

/** `POST /admin/events/:id/samples` and `…/samples/:sample_id`, answered `{sample}`. */
export const SampleBody = z.strictObject({
  organisation_id: record,
  buyer_id: record,
  product_id: record.nullish(),
  /** What it is, where it is no product of the market. */
  goods: text(200).nullish(),
  quantity: text(60),
  given_on: day,
  outcome: paragraphs(LONGEST_WORDS).nullish(),
});
export type SampleBody = z.infer<typeof SampleBody>;

/** Goods that a co-operative gave to a buyer to try. */
export interface SampleRow {
  id: string;
  organisation_id: string;
  organisation_name: string;
  buyer_id: string;
  buyer_name: string;
  product_id: string | null;
  goods: string;
  quantity: string;
  given_on: string;
  outcome: string | null;
}

/** `GET /admin/events/:id/products`: the goods on the market of who takes part; answered `{products}`. */
export interface SampleProduct {
  id: string;
  title: string;
  organisation_id: string;
}

/** `GET /seller/events/:id/links`, answered `{links}`: what connects the co-operative with buyers of an event. */
export interface SellerLinks {
  meetings: MeetingRow[];
  samples: SampleRow[];
  /** Those that are due, have been, or were spoken of. */
  follow_ups: FollowUpRow[];
}

/** `GET /admin/events/:id/files`, answered `{files, count, limit, offset}`. */
export const EventFilesQuery = z.strictObject({ ...page });
/** `POST /admin/events/:id/files`: what a scan of the event shows; answered `{file}`. */
export const EventFileBody = z.strictObject({
  kind: z.enum(FILE_KINDS),
  scan_id: record,
  caption: text(300),
});
export type EventFileBody = z.infer<typeof EventFileBody>;

/** A photograph or document of an event. */
export interface EventFileRow {
  id: string;
  kind: FileKind;
  scan_id: string;
  caption: string;
}

/** One measure of one side, over the days before the event or after it; `null` is withheld. */
export interface OutcomeCell {
  before: number | null;
  after: number | null;
}

/** Organisations that attended, or that did not. */
export interface OutcomeSide {
  /** How many organisations it is of; under five nothing more is said. */
  organisations: number;
  orders: OutcomeCell;
  /** In đồng. */
  sales: OutcomeCell;
  quotations: OutcomeCell;
  agreements: OutcomeCell;
}

/** `GET /admin/events/:id/outcomes`, answered `{outcomes}`. */
export interface EventOutcomes {
  /** Days in Vietnam, both counted. */
  before: { from: string; to: string };
  after: { from: string; to: string };
  /** Whether the days after have all passed. */
  complete: boolean;
  attended: OutcomeSide;
  others: OutcomeSide;
}
