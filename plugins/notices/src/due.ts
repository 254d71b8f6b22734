/** When a notice was made and last tried, and how that ended. */
interface Tried {
  status: "pending" | "success" | "failure";
  created_at: Date;
  updated_at: Date;
}

const MINUTE_MS = 60_000;
/** What is pending for longer belongs to a process that died. */
const IN_FLIGHT_MS = 5 * MINUTE_MS;

/** After this long a notice is no news any more and is given up. */
export const LONGEST_WAIT_MS = 24 * 60 * MINUTE_MS;

/**
 * Whether a notice is to be tried again: the next try comes as long after the last one as that came after the
 * notice, a minute at least, so that it is tried about a dozen times in a day.
 */
export function isDue({ status, created_at, updated_at }: Tried, now: Date): boolean {
  if (status === "success" || now.getTime() - created_at.getTime() > LONGEST_WAIT_MS) return false;
  const least = status === "pending" ? IN_FLIGHT_MS : MINUTE_MS;
  const pause = Math.max(least, updated_at.getTime() - created_at.getTime());
  return now.getTime() - updated_at.getTime() >= pause;
}
