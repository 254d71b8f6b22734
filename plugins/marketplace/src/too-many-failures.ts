import { Problem } from "@nang-gio/access/problem";

const WINDOW_MS = 10 * 60 * 1000;
const ALLOWED = 20;
const MOST_KEYS = 10_000;

const failures = new Map<string, number[]>();

const recent = (key: string, now: number) =>
  (failures.get(key) ?? []).filter((at) => at > now - WINDOW_MS);

/**
 * Stops guessing: who tries many phones for a number, many numbers for a phone, or many passwords, waits ten
 * minutes. Counted in each process.
 * @param keys what was guessed at, and from where. The shop asks for people and tells their address, so `req.ip` is
 * theirs after `trustProxies`.
 * @throws Problem `too_many` with a code of the caller's choice.
 */
export function refuseTooMany(
  keys: readonly string[],
  now: number,
  code: string,
  allowed = ALLOWED,
): void {
  if (keys.some((key) => recent(key, now).length >= allowed)) {
    throw new Problem("too_many", code);
  }
}

/** Remembers a guess that was wrong. */
export function tellFailure(keys: readonly string[], now: number): void {
  for (const key of keys) {
    const kept = [...recent(key, now), now];
    failures.delete(key);
    failures.set(key, kept);
  }
  for (const key of failures.keys()) {
    if (failures.size <= MOST_KEYS) break;
    failures.delete(key);
  }
}
