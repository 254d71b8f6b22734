import { z } from "zod";
import type { WomenLed } from "./contract";
import { day, page, text } from "./contract-fields";
import {
  FACT_KINDS,
  FACT_STATES,
  type FactKind,
  type FactState,
  PRIORITY_GROUPS,
  TITLES,
} from "./vocabulary";

const count = z.number().int().min(0).max(100_000);

/** `POST /admin/cooperatives/:id/terms`; the same person, title and first day again changes the rest. */
export const OfficeTermBody = z.strictObject({
  person_name: text(200),
  sex: z.enum(["female", "male"]),
  title: z.enum(TITLES),
  from: day,
  to: day.nullish(),
});
export type OfficeTermBody = z.infer<typeof OfficeTermBody>;

/** What a co-operative tells of its workers and members; priority groups are counted by staff. */
const ToldLabour = z.strictObject({
  as_of: day,
  workers: count,
  women: count,
  members: count.nullish(),
  women_members: count.nullish(),
  new_jobs: count.nullish(),
  new_jobs_women: count.nullish(),
});

/** `POST /admin/cooperatives/:id/labour`; the same day again changes the counts. */
export const LabourBody = ToldLabour.extend(
  Object.fromEntries(PRIORITY_GROUPS.map((group) => [group, count.nullish()])) as Record<
    (typeof PRIORITY_GROUPS)[number],
    z.ZodOptional<z.ZodNullable<typeof count>>
  >,
);
export type LabourBody = z.infer<typeof LabourBody>;

/** A fact that a co-operative tells of itself, and what its form says beside it. */
export const toldFactWith = <Beside extends z.ZodRawShape>(beside: Beside) =>
  z.discriminatedUnion("kind", [
    OfficeTermBody.extend({ kind: z.literal("office_term"), ...beside }),
    ToldLabour.extend({ kind: z.literal("labour_snapshot"), ...beside }),
  ]);

/** A person in office, or the labour of a day. */
export const ToldFact = toldFactWith({});
export type ToldFact = z.infer<typeof ToldFact>;

/** Which revision of a proposal somebody read. */
const seen = z.number().int().min(1);

/** What somebody does with a proposal as they saw it. */
export const SeenFact = z.strictObject({ seen });
export type SeenFact = z.infer<typeof SeenFact>;

/** `POST /admin/facts/:id/return`: a comment for each field that is wrong, or for the whole (`""`). */
export const ReturnFact = z.strictObject({
  seen,
  comments: z
    .array(z.strictObject({ field: z.string().regex(/^[a-z_]{0,40}$/), text: text(500) }))
    .min(1)
    .max(20),
});
export type ReturnFact = z.infer<typeof ReturnFact>;

/** `GET /admin/facts`: answers `{facts, count, limit, offset}` of {@link AdminFact}. */
export const AdminFactsQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  state: z.enum(FACT_STATES).optional(),
  kind: z.enum(FACT_KINDS).optional(),
  organisation_id: z.string().max(100).optional(),
  ...page,
});
export type AdminFactsQuery = z.infer<typeof AdminFactsQuery>;

/** What a fact says, field by field; days are `YYYY-MM-DD`, counts are people. */
export type FactFields = Record<string, string | number | null>;

/** A fact that a co-operative proposed. */
export interface FactView {
  id: string;
  kind: FactKind;
  state: FactState;
  revision: number;
  content: FactFields;
  /** The confirmed record that it corrects, and what that says; null for a new one. */
  corrects: { id: string; content: FactFields | null } | null;
  /** What staff said when they returned it, by field. */
  comments: Array<{ field: string; text: string }>;
  submitted_at: string;
  history: Array<{ state: FactState; note: string | null; at: string }>;
}

/** A proposed fact as staff see it. */
export interface AdminFact extends FactView {
  organisation: { id: string; name: string; commune_code: string };
  sent_by: string | null;
}

/** What a co-operative may know of itself: the tag with its reasons, what is confirmed and what it proposed. */
export interface OwnFacts {
  women_led: WomenLed;
  terms: Array<OfficeTermBody & { id: string; to: string | null }>;
  labour: Array<{
    id: string;
    as_of: string;
    workers: number;
    women: number;
    members: number | null;
    women_members: number | null;
    new_jobs: number | null;
    new_jobs_women: number | null;
  }>;
  proposals: FactView[];
}
