import type { CourseAction, CourseChange, CourseState } from "../vocabulary";

interface Move {
  from: readonly CourseState[];
  to: CourseState;
  change: CourseChange;
}

/** What each action makes of a course; everything else is refused. One that was held is not cancelled any more. */
export const COURSE_MOVES: Readonly<Record<CourseAction, Move>> = {
  open: { from: ["draft"], to: "open", change: "opened" },
  hold: { from: ["open"], to: "held", change: "held" },
  close: { from: ["held"], to: "closed", change: "closed" },
  cancel: { from: ["draft", "open"], to: "cancelled", change: "cancelled" },
};

/** Whether co-operatives may enrol their people on a day in Vietnam: through the last day for it. */
export function mayEnrol(
  { state, enrol_until }: { state: CourseState; enrol_until: string },
  today: string,
): boolean {
  return state === "open" && today <= enrol_until;
}

/** States in which sessions, attendance and results are recorded. */
export const TAUGHT: readonly CourseState[] = ["open", "held"];
