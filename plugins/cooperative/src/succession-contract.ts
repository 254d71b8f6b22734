import { z } from "zod";
import { day, HANDLE, page, text } from "./contract-fields";
import { ORGANISATION_KINDS, type SuccessionKind } from "./vocabulary";

/** Fields of which one is kept where two organisations are merged. */
export const MERGED_FIELDS = [
  "kind",
  "name",
  "name_en",
  "registration_number",
  "founded_on",
  "sector",
  "priority_lines",
  "commune_code",
  "address",
  "phone",
  "email",
  "story",
  "story_en",
  "picture",
] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

const id = z.string().min(1).max(100);
const reason = text(500);

/** `GET /admin/cooperatives/:id/merge?into=`: what merging `:id` into another would do. */
export const MergeQuery = z.strictObject({ into: id });

/** `POST /admin/cooperatives/:id/merge`: `:id` is merged into another, which keeps its own fields but those named. */
export const MergeBody = z.strictObject({
  into: id,
  /** Fields that the survivor takes from the one that is merged. */
  take: z.array(z.enum(MERGED_FIELDS)).max(MERGED_FIELDS.length).default([]),
  reason,
});
export type MergeBody = z.infer<typeof MergeBody>;

/** `POST /admin/cooperatives/:id/split-back`: undoes the merge of `:id`, while nothing else has happened; the trail keeps why. */
export const SplitBackBody = z.strictObject({ reason });

const ids = z.array(id).max(1_000).default([]);

/**
 * `POST /admin/cooperatives/:id/split`: from a day on, a part of `:id` is an organisation of its own, with the people, goods
 * and papers that are named. What was before that day stays.
 */
export const SplitBody = z.strictObject({
  from: day,
  handle: z.string().max(80).regex(HANDLE),
  kind: z.enum(ORGANISATION_KINDS),
  name: text(200),
  name_en: text(200).nullish(),
  registration_number: text(50).nullish(),
  sector: text(200),
  commune_code: z.string().max(10),
  term_ids: ids,
  product_ids: ids,
  mark_ids: ids,
  reason,
});
export type SplitBody = z.infer<typeof SplitBody>;

/** `GET /admin/cooperative-duplicates`, the likeliest first. */
export const DuplicatesQuery = z.strictObject({
  /** Only those of one organisation. */
  cooperative_id: id.optional(),
  ...page,
});
export type DuplicatesQuery = z.infer<typeof DuplicatesQuery>;

/** Why two organisations may be one. */
export const DUPLICATE_REASONS = ["registration_number", "phone", "name"] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** One of two organisations that may be one. */
export interface DuplicateSide {
  id: string;
  handle: string;
  name: string;
  registration_number: string | null;
  phone: string | null;
  commune_name: string;
}

/** Two organisations that may be one, and why. */
export interface DuplicatePair {
  reasons: DuplicateReason[];
  sides: [DuplicateSide, DuplicateSide];
}

/** An organisation beside another in {@link MergePreview}. */
export interface MergeSide extends DuplicateSide {
  fields: Record<MergedField, unknown>;
}

/** Answer of `GET /admin/cooperatives/:id/merge`, under `merge`. */
export interface MergePreview {
  from: MergeSide;
  into: MergeSide;
  /** How many records of each kind both have; those of the first move. */
  records: Array<{ record: string; from: number; into: number }>;
  /** Why it can't be done now, in the reader's language; empty where it can. */
  obstacles: Array<{ code: string; message: string }>;
}

/** How an organisation's records came to it or went from it. */
export interface AdminSuccession {
  id: string;
  kind: SuccessionKind;
  /** Whether this one handed its records over. */
  gave: boolean;
  other: { id: string; name: string; handle: string };
  day: string;
  reason: string;
  undone_at: string | null;
}
