import { addDays, calendarDate } from "@nang-gio/vietnam";
import { FUNNEL_STEPS, type FunnelStep } from "../vocabulary";

/** Days after the training by which goods are listed, and first sold (plan, task IV.4e; indicator P06). */
export const LIST_WITHIN = 90;
export const SELL_WITHIN = 180;

/** When a co-operative did what; `null` for not yet. */
export interface FunnelDays {
  trained_on: string;
  shop_on: string | null;
  listed_on: string | null;
  sold_on: string | null;
  sold_again_on: string | null;
}

/** Where a co-operative stands after its training. */
export interface FunnelPlace {
  /** The last step of which it and all before it were taken in time: by this it is counted. */
  in_time: FunnelStep;
  /** The last step that it took at all, each after the one before. */
  reached: FunnelStep;
  /** What comes next; nothing after a repeat sale. */
  next: FunnelStep | null;
  /** The last day for the next step, where it has one. */
  due_on: string | null;
  is_late: boolean;
}

/** The last day on which a step is taken in time; `null` where any day will do. */
export function deadlineOf(step: FunnelStep, trained_on: string): string | null {
  if (step === "listed") return addDays(calendarDate(trained_on), LIST_WITHIN);
  return step === "sold" ? addDays(calendarDate(trained_on), SELL_WITHIN) : null;
}

/** Where a co-operative stands on a day. What it did before it was trained is done as well. */
export function funnelPlace(days: FunnelDays, today: string): FunnelPlace {
  const { trained_on } = days;
  const taken: Record<FunnelStep, string | null> = {
    trained: trained_on,
    shop: days.shop_on,
    listed: days.listed_on,
    sold: days.sold_on,
    repeat: days.sold_again_on,
  };
  const lastWhile = (holds: (step: FunnelStep, day: string) => boolean): FunnelStep => {
    const stops = FUNNEL_STEPS.findIndex((step) => {
      const day = taken[step];
      return day === null || day > today || !holds(step, day);
    });
    return FUNNEL_STEPS.at(stops === -1 ? -1 : Math.max(stops - 1, 0)) ?? "trained";
  };
  const reached = lastWhile(() => true);
  const in_time = lastWhile((step, day) => {
    const due = deadlineOf(step, trained_on);
    return due === null || day <= due;
  });
  const next = FUNNEL_STEPS[FUNNEL_STEPS.indexOf(reached) + 1] ?? null;
  const due_on = next && deadlineOf(next, trained_on);
  return { in_time, reached, next, due_on, is_late: due_on !== null && today > due_on };
}
