import { z } from "zod";
import type { Figure, IndicatorWords } from "./indicators-contract";

/** The first year of the plan. */
export const FIRST_YEAR = 2023;

/** `GET /store/impact`: a year of the plan, the one that it is when none is named. */
export const ImpactQuery = z.strictObject({
  year: z.coerce.number().int().min(FIRST_YEAR).max(2100).optional(),
});
export type ImpactQuery = z.infer<typeof ImpactQuery>;

/** A figure for everyone; withheld where it would tell of a few people, or of a few sellers' money. */
export type PublicFigure = Figure | (Pick<Figure, "key" | "name"> & { kind: "withheld" });

/** An indicator for everyone, with how it is computed. */
export interface PublicIndicator extends IndicatorWords {
  figures: PublicFigure[];
}

/** Answer of `GET /store/impact`. */
export interface Impact {
  year: number;
  /** Every year that can be asked for, the newest first. */
  years: number[];
  /** When it was computed. */
  computed_at: string;
  indicators: PublicIndicator[];
}
