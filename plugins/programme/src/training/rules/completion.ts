import type { Completion } from "../vocabulary";

/** A person's part in a course, as far as it is asked whether they completed it. */
export interface Part {
  /** Sessions that were not cancelled, and those at which the person was. */
  sessions: number;
  attended: number;
  /** The least share of the sessions, in per cent. */
  least_attendance: number;
  /** In per cent; `null` where there is no test. */
  pass_mark: number | null;
  post_score: number | null;
}

const WHOLE = 100;

/** Whether the person was at enough of the sessions. */
export function attendedEnough({ sessions, attended, least_attendance }: Part): boolean {
  return attended > 0 && attended * WHOLE >= sessions * least_attendance;
}

/** How far a person came: a course is completed by who was at enough sessions and passed its test, where it has one. */
export function completionOf(part: Part): Completion {
  if (part.attended === 0) return "absent";
  if (!attendedEnough(part)) return "too_few_sessions";
  if (part.pass_mark === null) return "completed";
  if (part.post_score === null) return "no_test";
  return part.post_score >= part.pass_mark ? "completed" : "failed";
}
