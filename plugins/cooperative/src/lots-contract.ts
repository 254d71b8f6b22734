import { z } from "zod";
import { day, text } from "./contract-fields";
import type { LotState } from "./vocabulary";

/** Something that went into a lot: what, from whom, when, by which paper (one step back). */
export const LotInput = z.strictObject({
  name: text(200),
  supplier: text(200),
  received_on: day,
  document: text(100).nullish(),
});
export type LotInput = z.infer<typeof LotInput>;

/** A lot as it is entered; its number is its key within the organisation. */
export const LotBody = z.strictObject({
  product_id: z.string().max(100),
  number: text(60),
  produced_on: day,
  /** Last day of the shelf life. */
  use_by: day.nullish(),
  place: text(200),
  /** A mark of kind `growing_area` that holds on the day of production. */
  growing_area_id: z.string().max(64).nullish(),
  inputs: z.array(LotInput).max(50).default([]),
});
export type LotBody = z.infer<typeof LotBody>;

/** A lot in a list. */
export interface LotRow {
  id: string;
  product_id: string;
  product_title: string;
  number: string;
  trace_code: string;
  produced_on: string;
  use_by: string | null;
  state: LotState;
}

/** A lot as its producer and staff see it. */
export interface LotView extends LotRow {
  place: string;
  growing_area: { id: string; number: string; name: string } | null;
  reason: string | null;
  inputs: Array<{
    id: string;
    name: string;
    supplier: string;
    received_on: string;
    document: string | null;
  }>;
  history: Array<{ state: LotState; reason: string | null; at: string }>;
}
