/** Kinds of trade-promotion events (plan, task IV.2c). */
export const EVENT_KINDS = [
  "conference",
  "forum",
  "fair",
  "supply_demand",
  "livestream",
  "connection_week",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** States of an event; `open` is the one in which co-operatives may register. */
export const EVENT_STATES = ["planned", "open", "held", "cancelled"] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** What is done with an event after it was planned. */
export const EVENT_ACTIONS = ["open", "hold", "cancel"] as const;
export type EventAction = (typeof EVENT_ACTIONS)[number];

/** How an organisation stands to an event. */
export const PARTICIPATION_STATES = [
  "invited",
  "registered",
  "declined",
  "withdrawn",
  "refused",
] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

/** What is done with an organisation's part in an event. */
export const PARTICIPATION_ACTIONS = ["register", "decline", "withdraw", "refuse"] as const;
export type ParticipationAction = (typeof PARTICIPATION_ACTIONS)[number];

/** How attendance was taken: ticked in a list, or by the code that was shown at the door. */
export const ATTENDANCE_WAYS = ["list", "code"] as const;
export type AttendanceWay = (typeof ATTENDANCE_WAYS)[number];

/** Buyers whom the plan names for market connection. */
export const EVENT_BUYER_KINDS = [
  "platform",
  "wholesale_chain",
  "retail_chain",
  "distributor",
  "exporter",
  "other",
] as const;
export type EventBuyerKind = (typeof EVENT_BUYER_KINDS)[number];

/** What an organisation and a buyer sign. */
export const AGREEMENT_KINDS = ["memorandum", "contract"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** How an agreement stands. */
export const AGREEMENT_STATES = ["signed", "under_way", "fulfilled", "ended"] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Of what a line of an event's trail tells. */
export const EVENT_SUBJECTS = [
  "event",
  "participation",
  "attendance",
  "buyer",
  "agreement",
  "follow_up",
  "meeting",
  "sample",
  "file",
] as const;
export type EventSubject = (typeof EVENT_SUBJECTS)[number];

/** What happened to it. */
export const EVENT_CHANGES = [
  "planned",
  "changed",
  "opened",
  "held",
  "cancelled",
  "invited",
  "registered",
  "declined",
  "withdrawn",
  "refused",
  "attended",
  "added",
] as const;
export type EventChange = (typeof EVENT_CHANGES)[number];

/** Who did it. */
export const EVENT_SIDES = ["staff", "seller"] as const;
export type EventSide = (typeof EVENT_SIDES)[number];

/** Codes of the indicators that are computed so far (the plan's targets, then what it follows). */
export const INDICATOR_CODES = [
  "I05",
  "I06",
  "I07",
  "I08",
  "I09",
  "I10",
  "I12",
  "P01",
  "P02",
  "P03",
  "P04",
  "P05",
  "P06",
  "P07",
  "P08",
  "P09",
  "P10",
  "P13",
  "P16",
  "P17",
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];
