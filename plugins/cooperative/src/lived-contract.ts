import { z } from "zod";
import { day, text } from "./contract-fields";
import type { LIVED_TYPES } from "./vocabulary";

const code = z
  .string()
  .max(40)
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/);
const reason = text(500);
const named = { name: text(200), name_en: text(200) };

/** Kinds of places and of the plan's bodies. */
export const LIVED_KINDS = {
  place: ["province", "district", "commune"],
  body: ["union", "department", "alliance", "bank", "supervision", "association", "local"],
} as const satisfies Record<(typeof LIVED_TYPES)[number], readonly string[]>;

const record = (kinds: readonly [string, ...string[]]) =>
  z.strictObject({
    ...named,
    kind: z.enum(kinds),
    from: day,
    to: day.nullish(),
    /** Of one that still exists, those that took a part of it. */
    successors: z.array(code).max(50).default([]),
    reason,
  });

/** `POST /admin/places/:code`: enters a place or corrects it. */
export const PlaceBody = record(LIVED_KINDS.place);
/** `POST /admin/bodies/:code`: enters a body of the plan or corrects it. */
export const BodyBody = record(LIVED_KINDS.body);
export type LivedBody = z.infer<typeof PlaceBody>;

/**
 * `POST /admin/place-successions`: from a day on the places of `whole`, and a part of those of `parts`, are the place of a
 * code, which is made where there is none.
 */
export const PlaceSuccessionBody = z.strictObject({
  day,
  whole: z.array(code).min(1).max(50),
  parts: z.array(code).max(50).default([]),
  code,
  ...named,
  reason,
});
export type PlaceSuccessionBody = z.infer<typeof PlaceSuccessionBody>;

/** A place or a body with its days and successors; `entered` by staff, not given by the code. */
export interface LivedView {
  code: string;
  kind: string;
  name: string;
  name_en: string;
  from: string;
  to: string | null;
  successors: string[];
  entered: boolean;
}
