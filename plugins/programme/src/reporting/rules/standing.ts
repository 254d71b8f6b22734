import { type CalendarDate, daysBetween } from "@nang-gio/vietnam";
import type { Figure } from "../../indicators-contract";
import type { Projection, Standing } from "../../reporting-contract";
import type { PlanIndicator } from "../plan-indicators";

const BASIS_POINTS = 10_000;
/** Before so many days a pace says nothing. */
const LEAST_DAYS = 90;

/** The figure by which an indicator is measured against its target: its first share, or its first count. */
export function mainFigure(
  kind: PlanIndicator["kind"],
  figures: readonly Figure[],
): Figure | undefined {
  const wanted = kind === "ratio" ? "ratio" : "count";
  return figures.find((figure) => figure.kind === wanted) ?? figures[0];
}

/** A share of two counts in hundredths of a per cent; with no one to count there is none. */
export function shareOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : Math.round((numerator / denominator) * BASIS_POINTS);
}

/**
 * Where a figure stands against its target. `value` is `null` where nothing computes it (`not_computed`) and where there is no
 * one to count (`no_one`), which is neither nought nor reached.
 */
export function standingOf(value: number | null | undefined, target: number | null): Standing {
  if (value === undefined) return { state: "not_computed", reached: null, missing: null };
  if (value === null) return { state: "no_one", reached: null, missing: null };
  if (target === null) return { state: "monitored", reached: null, missing: null };
  const reached = target === 0 ? BASIS_POINTS : Math.floor((value / target) * BASIS_POINTS);
  const missing = Math.max(0, target - value);
  return { state: missing === 0 ? "reached" : "on_the_way", reached, missing };
}

/**
 * What a count comes to by the end of its target at the pace that it had so far. Shares are not projected, nor what has hardly
 * begun or is over.
 */
export function projectionOf(
  figure: Figure | undefined,
  { from, to, today }: { from: CalendarDate; to: CalendarDate; today: CalendarDate },
): Projection | null {
  if (figure?.kind !== "count" || today >= to) return null;
  const passed = daysBetween(from, today) + 1;
  if (passed < LEAST_DAYS) return null;
  const whole = daysBetween(from, to) + 1;
  return { method: "linear", value: Math.floor((figure.value * whole) / passed), by: to };
}

/** Whether a new value of a target asks less than the one before; then it needs a reason. */
export const isLowered = (before: number, after: number): boolean => after < before;
