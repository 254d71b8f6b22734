import { addDays, dateInVietnam, startOfDayInVietnam } from "@nang-gio/vietnam";

/** Hour in Vietnam at which the day's new goods are told. */
const MORNING_HOUR = 8;
const HOUR_MS = 3_600_000;

/** The last eight o'clock in the morning in Vietnam that has come. */
export function lastMorning(now: Date): Date {
  const today = dateInVietnam(now);
  const morningOf = (day: typeof today) =>
    new Date(startOfDayInVietnam(day).getTime() + MORNING_HOUR * HOUR_MS);
  const morning = morningOf(today);
  return morning <= now ? morning : morningOf(addDays(today, -1));
}
