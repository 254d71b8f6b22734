import { day, page, text } from "@nang-gio/cooperative/contract-fields";
import { paragraphs } from "@nang-gio/marketplace/words";
import { z } from "zod";
import {
  type AttendanceWay,
  EVENT_KINDS,
  EVENT_STATES,
  type EventChange,
  type EventKind,
  type EventSide,
  type EventState,
  type EventSubject,
  PARTICIPATION_ACTIONS,
  PARTICIPATION_STATES,
  type ParticipationState,
} from "./vocabulary";

/** Organisations that one invitation may go to. */
export const MOST_INVITED = 200;
/** People of one organisation who may come, and the most that an event may cost, in đồng. */
export const MOST_PEOPLE = 500;
export const MOST_BUDGET = 1_000_000_000_000;
/** Letters that free words may have. */
export const LONGEST_WORDS = 1_000;

const commune = z.string().regex(/^\d{5}$/);
const flag = z.enum(["true", "false"]).transform((value) => value === "true");

const EventFields = {
  kind: z.enum(EVENT_KINDS),
  title: text(200),
  title_en: text(200).nullish(),
  /** Days in Vietnam, both counted. */
  first_day: day,
  last_day: day,
  /** The last day on which co-operatives may register or take it back. */
  register_until: day.nullish(),
  is_online: z.boolean(),
  /** Of one that is online. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish(),
  /** Of one at a place. */
  commune_code: commune.nullish(),
  address: text(300).nullish(),
  /** Codes of bodies of the registry. */
  organisers: z.array(text(20)).min(1).max(20),
  /** In đồng; `null` where nobody knows. */
  budget: z.number().int().min(0).max(MOST_BUDGET).nullish(),
};

/** `POST /admin/events`: plans one, answered `{event}`. */
export const NewEvent = z.strictObject(EventFields);
export type NewEvent = z.infer<typeof NewEvent>;

/** `POST /admin/events/:id`: the whole of it as it shall be, and which one was seen; answered `{event}`. */
export const ChangeEvent = z.strictObject({ ...EventFields, seen: z.number().int().min(0) });
export type ChangeEvent = z.infer<typeof ChangeEvent>;

/** `POST /admin/events/:id/open` and `…/hold`. */
export const MoveEvent = z.strictObject({});
/** Why something is taken back: an event, an attendance, a buyer, an agreement. */
export const CancelBody = z.strictObject({ reason: text(500) });
export type CancelBody = z.infer<typeof CancelBody>;

/** `GET /admin/events`, answered `{events, count, limit, offset}`: the latest first. */
export const AdminEventsQuery = z.strictObject({
  /** In which it begins or ends. */
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  kind: z.enum(EVENT_KINDS).or(z.literal("")).optional(),
  state: z.enum(EVENT_STATES).or(z.literal("")).optional(),
  q: z.string().trim().max(100).optional(),
  ...page,
});
export type AdminEventsQuery = z.infer<typeof AdminEventsQuery>;

/** `GET /admin/events/:id/organisations`, answered `{organisations, count, limit, offset}`. */
export const ParticipantsQuery = z.strictObject({
  state: z.enum(PARTICIPATION_STATES).or(z.literal("")).optional(),
  /** Those who came on a day at least, or who did not. */
  attended: flag.optional(),
  q: z.string().trim().max(100).optional(),
  ...page,
});
export type ParticipantsQuery = z.infer<typeof ParticipantsQuery>;

/** `GET /admin/events/:id/candidates`: who has no part in it yet; answered `{organisations, count, limit, offset}`. */
export const CandidatesQuery = z.strictObject({
  women_led: flag.optional(),
  /** With a product whose OCOP stars hold today. */
  ocop: flag.optional(),
  commune_code: commune.optional(),
  q: z.string().trim().max(100).optional(),
  ...page,
});
export type CandidatesQuery = z.infer<typeof CandidatesQuery>;

/** `POST /admin/events/:id/invitations`, answered `{invited}`: how many were not before. */
export const InviteBody = z.strictObject({
  organisation_ids: z.array(z.string().max(100)).min(1).max(MOST_INVITED),
});
export type InviteBody = z.infer<typeof InviteBody>;

const participation = {
  people: z.number().int().min(1).max(MOST_PEOPLE).nullish(),
  brings: paragraphs(LONGEST_WORDS).nullish(),
};

/** `POST /admin/events/:id/organisations/:organisation_id`: on behalf of it; answered `{organisation}`. */
export const ParticipationBody = z
  .strictObject({
    action: z.enum(PARTICIPATION_ACTIONS),
    ...participation,
    booth: text(50).nullish(),
    /** Of one that is refused. */
    reason: text(500).nullish(),
  })
  .refine(({ action, reason }) => action !== "refuse" || Boolean(reason), {
    path: ["reason"],
    params: { code: "access.request.required" },
  });
export type ParticipationBody = z.infer<typeof ParticipationBody>;

/** `POST /seller/events/:id/register`: comes, or comes otherwise than was said; answered `{event}`. */
export const RegisterBody = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  people: z.number().int().min(1).max(MOST_PEOPLE),
  brings: paragraphs(LONGEST_WORDS).nullish(),
});
export type RegisterBody = z.infer<typeof RegisterBody>;

/** `POST /admin/events/:id/attendance`: by a tick, or by the code at the door; answered `{attendance, is_new}`. */
export const AttendanceBody = z
  .strictObject({
    organisation_id: z.string().max(100).optional(),
    code: z.string().trim().min(1).max(40).optional(),
    /** Today when left out. */
    day: day.optional(),
    /** It came without being registered. */
    unregistered: z.boolean().optional(),
  })
  .refine(({ organisation_id, code }) => (organisation_id === undefined) !== (code === undefined), {
    path: ["organisation_id"],
    params: { code: "programme.attendance_of_one" },
  });
export type AttendanceBody = z.infer<typeof AttendanceBody>;

/** What an amount is, in the smallest unit of its currency; amounts of different currencies are never added. */
export interface CurrencyAmount {
  /** ISO 4217. */
  currency: string;
  amount: number;
}

/** What everyone who sees an event is told of it; days in Vietnam. */
export interface EventFacts {
  id: string;
  kind: EventKind;
  title: string;
  title_en: string | null;
  first_day: string;
  last_day: string;
  register_until: string | null;
  is_online: boolean;
  state: EventState;
}

/** An event in a list. */
export interface EventRow extends EventFacts {
  commune_name: string | null;
  /** Of those that the caller may see. */
  registered: number;
  attended: number;
}

/** A body that holds an event, as it is called in the registry. */
export interface Organiser {
  code: string;
  name: string;
  name_en: string;
}

/** What an event came to, of the organisations that the caller may see; each opens to its rows. */
export interface EventSums {
  organisations: Record<ParticipationState, number>;
  attended: number;
  buyers: number;
  memoranda: number;
  contracts: number;
  values: CurrencyAmount[];
}

/** One thing that was done. */
export interface EventTrailLine {
  at: string;
  subject: EventSubject;
  change: EventChange;
  side: EventSide;
  /** Whom it was about; nothing where it was the event itself. */
  organisation_name: string | null;
  reason: string | null;
}

/** `GET /admin/events/:id`. */
export interface EventView extends EventRow {
  link: string | null;
  commune_code: string | null;
  address: string | null;
  organisers: Organiser[];
  budget: number | null;
  cancel_reason: string | null;
  /** Counts changes of the event itself. */
  revision: number;
  sums: EventSums;
  /** The newest first, at most fifty. */
  trail: EventTrailLine[];
  /** What the caller may do. */
  may: { write: boolean; attend: boolean };
}

/** A day on which an organisation was there. */
export interface AttendanceView {
  id: string;
  day: string;
  way: AttendanceWay;
  /** It came without being registered. */
  unregistered: boolean;
}

/** An organisation that has a part in an event, or came without one. */
export interface ParticipantRow {
  organisation_id: string;
  name: string;
  name_en: string | null;
  commune_name: string;
  /** By the registry's tag of today. */
  women_led: boolean;
  state: ParticipationState | null;
  people: number | null;
  brings: string | null;
  booth: string | null;
  reason: string | null;
  attendance: AttendanceView[];
}

/** An organisation that may be invited. */
export interface CandidateRow {
  organisation_id: string;
  name: string;
  name_en: string | null;
  commune_name: string;
  women_led: boolean;
  ocop: boolean;
}
