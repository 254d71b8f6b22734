import { day, HANDLE, page, text } from "@nang-gio/cooperative/contract-fields";
import { paragraphs } from "@nang-gio/marketplace/words";
import { z } from "zod";
import { type CommendationState, type NomineeState, VERDICTS } from "./commendations-vocabulary";

/** Letters that the words on a nominee's merit may have. */
export const LONGEST_MERIT = 1_000;

const titles = { title: text(200), title_en: text(200).nullish() };

/** `POST /admin/commendations`: begins a round, answered `{commendation}`. */
export const NewCommendation = z.strictObject({
  year: z.number().int().min(2023).max(2100),
  ...titles,
  /** Code of the body of the registry that issues it. */
  body_code: text(20),
});
export type NewCommendation = z.infer<typeof NewCommendation>;

/** `POST /admin/commendations/:id`: calls it otherwise, answered `{commendation}`. */
export const ChangeCommendation = z.strictObject({ ...titles, seen: z.number().int().min(0) });
export type ChangeCommendation = z.infer<typeof ChangeCommendation>;

/** `POST /admin/commendations/:id/decide`, answered `{commendation}`. */
export const DecideBody = z.strictObject({ decision_number: text(60), decided_on: day });
export type DecideBody = z.infer<typeof DecideBody>;

/** `POST /admin/commendations/:id/cancel`. */
export const CancelCommendation = z.strictObject({ reason: text(500) });
export type CancelCommendation = z.infer<typeof CancelCommendation>;

/** `POST /admin/commendations/:id/nominees`: twice is once; other words replace those of before. */
export const NominateBody = z.strictObject({
  organisation_id: z.string().min(1).max(100),
  /** Left out where the organisation itself is meant. */
  person_name: text(120).nullish(),
  merit: paragraphs(LONGEST_MERIT).pipe(z.string().min(1)),
  merit_en: paragraphs(LONGEST_MERIT).nullish(),
});
export type NominateBody = z.infer<typeof NominateBody>;

/** `POST /admin/commendations/:id/nominees/:nominee_id/judge`. */
export const JudgeBody = z
  .strictObject({ verdict: z.enum(VERDICTS), reason: text(500).nullish() })
  .refine(({ verdict, reason }) => verdict === "commended" || Boolean(reason), {
    path: ["reason"],
    params: { code: "access.request.required" },
  });
export type JudgeBody = z.infer<typeof JudgeBody>;

/** `POST /admin/commendations/:id/nominees/:nominee_id/withdraw`. */
export const WithdrawBody = z.strictObject({});

/** `GET /admin/commendations`, answered `{commendations, count, limit, offset, due}`: the latest first. */
export const CommendationsQuery = z.strictObject({ ...page });
export type CommendationsQuery = z.infer<typeof CommendationsQuery>;

/** `GET /store/honours`, answered `{honours, count, limit, offset}`: what was decided, the latest first. */
export const HonoursQuery = z.strictObject({
  /** Handle: what this one alone was commended for. */
  cooperative: z.string().max(120).regex(HANDLE).optional(),
  ...page,
});
export type HonoursQuery = z.infer<typeof HonoursQuery>;

/** A round in a list; nominees are those that the caller may see. */
export interface CommendationRow {
  id: string;
  year: number;
  title: string;
  title_en: string | null;
  body_code: string;
  body_name: string;
  body_name_en: string;
  state: CommendationState;
  decision_number: string | null;
  decided_on: string | null;
  nominees: number;
  commended: number;
}

/** When the next round is to be decided, every two years (plan, task IV.1c). */
export interface CommendationDue {
  /** Two years after the last decision, or after the plan began. */
  due_on: string;
  last_decided_on: string | null;
  is_overdue: boolean;
}

/** Somebody who was nominated. */
export interface NomineeRow {
  id: string;
  organisation_id: string;
  name: string;
  name_en: string | null;
  commune_name: string;
  person_name: string | null;
  merit: string;
  merit_en: string | null;
  state: NomineeState;
  reason: string | null;
}

/** `GET /admin/commendations/:id`. */
export interface CommendationView extends CommendationRow {
  cancel_reason: string | null;
  revision: number;
  /** By organisation. */
  listed: NomineeRow[];
  /** What the caller may do. */
  may: { write: boolean; nominate: boolean };
}

/** A decided round as everyone reads it. */
export interface Honours {
  id: string;
  year: number;
  title: string;
  title_en: string | null;
  body_name: string;
  body_name_en: string;
  decision_number: string;
  decided_on: string;
  commended: Array<{
    id: string;
    name: string;
    name_en: string | null;
    /** Of its page, while that is public. */
    handle: string | null;
    person_name: string | null;
    merit: string;
    merit_en: string | null;
  }>;
}
