import { day, page } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import type { IndicatorCode } from "./vocabulary";

const period = {
  /** Days in Vietnam, both counted. */
  from: day.optional(),
  to: day.optional(),
  /** Instead of them: the whole of it. The year that it is when nothing is named. */
  year: z.coerce.number().int().min(2000).max(2100).optional(),
};

interface Wanted {
  from?: string;
  to?: string;
  year?: number;
}

const oneWay = ({ from, to, year }: Wanted) => year === undefined || (!from && !to);
const bothEnds = ({ from, to }: Wanted) => Boolean(from) === Boolean(to);
const forwards = ({ from, to }: Wanted) => !from || !to || from <= to;

/** `GET /admin/plan/indicators`, answered `{indicators, from, to, count, limit, offset}`. */
export const IndicatorsQuery = z
  .strictObject({ ...period, ...page })
  .refine(oneWay, { path: ["year"], params: { code: "programme.period_twice" } })
  .refine(bothEnds, { path: ["to"], params: { code: "programme.period_open" } })
  .refine(forwards, { path: ["to"], params: { code: "programme.period_backwards" } });
export type IndicatorsQuery = z.infer<typeof IndicatorsQuery>;

/** `GET /admin/plan/indicators/:code/evidence`, answered {@link IndicatorEvidence} with `count`, `limit`, `offset`. */
export const EvidenceQuery = IndicatorsQuery;
export type EvidenceQuery = IndicatorsQuery;

interface Both {
  vi: string;
  en: string;
}

/**
 * One number of an indicator: the sum of what its evidence counts under the same key. A ratio is computed from two sums;
 * with nobody to count its value is `null`, which is neither 0 nor 100 %.
 */
export type Figure =
  | { key: string; name: Both; kind: "count"; value: number }
  | { key: string; name: Both; kind: "money"; currency: string; value: number }
  | {
      key: string;
      name: Both;
      kind: "ratio";
      numerator: number;
      denominator: number;
      /** In hundredths of a per cent. */
      value: number | null;
    };

/** How an indicator is computed, in words. */
export interface IndicatorWords {
  code: IndicatorCode;
  name: Both;
  unit: Both;
  /** What counts, in which unit, and by which day. */
  counts: Both;
  counted_in: Both;
  period: Both;
  /** Of what records it is made. */
  sources: Both;
}

/** An indicator with its figures of a period. */
export interface IndicatorView extends IndicatorWords {
  figures: Figure[];
}

/** One record behind a figure, and what it counts for, by the figures' keys. */
export interface EvidenceRow {
  id: string;
  title: string;
  title_en: string | null;
  /** The day by which it counts. */
  day: string;
  /** What it opens to. */
  event_id: string | null;
  event_title: string | null;
  organisation_id: string | null;
  /** Of a round of commendation. */
  commendation_id?: string;
  counts: Record<string, number>;
}

/** `GET /admin/plan/indicators/:code/evidence`. */
export interface IndicatorEvidence {
  indicator: IndicatorView;
  from: string;
  to: string;
  evidence: EvidenceRow[];
}
