import { calendarDate } from "@nang-gio/vietnam";
import { expect, it } from "vitest";
import { commendationDue } from "./commendation-due";

it.each([
  [null, "2025-01-03", "2025-01-03", false],
  [null, "2025-01-04", "2025-01-03", true],
  ["2024-02-29", "2026-02-28", "2026-02-28", false],
  ["2024-10-20", "2026-12-01", "2026-10-20", true],
] as const)(
  "after %s a round is due on the day two years later, overdue a day after it",
  (last, on, due_on, is_overdue) => {
    const decided = last && calendarDate(last);
    expect(commendationDue(decided, calendarDate(on))).toMatchObject({ due_on, is_overdue });
  },
);
