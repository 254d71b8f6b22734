import { type CalendarDate, holdsOn, overlap } from "../calendar-date";
import { fold } from "../text";

/** A place or a body with the days on which it exists, `[from, to)`, and those that took over from it. */
export interface Lived {
  code: string;
  kind: string;
  name: string;
  from: CalendarDate;
  to: CalendarDate | null;
  /** Several where it was divided; of one that still exists, those that took a part of it. */
  successors: readonly string[];
}

/**
 * What is wrong with a record among others: its code stands twice, it ends before it begins, a successor is unknown, nobody
 * has taken over on the day on which it ends (gap), another of its name exists at the same time (overlap), it follows itself.
 */
export type SuccessionFault = "twice" | "dates" | "unknown" | "gap" | "overlap" | "cycle";

/** A fault with the record that has it and, where there is one, the other record that it is about. */
export interface FoundFault {
  code: string;
  fault: SuccessionFault;
  other: string | null;
}

function followsItself(start: Lived, byCode: ReadonlyMap<string, Lived>): boolean {
  const seen = new Set<string>();
  const open = [...start.successors];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (code === start.code) return true;
    if (seen.has(code)) continue;
    seen.add(code);
    open.push(...(byCode.get(code)?.successors ?? []));
  }
  return false;
}

/** What is wrong with records that follow each other; empty where nothing is. */
export function successionFaults(records: readonly Lived[]): FoundFault[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  const faults: FoundFault[] = [];
  const told = (code: string, fault: SuccessionFault, other: string | null = null) =>
    faults.push({ code, fault, other });
  for (const [index, record] of records.entries()) {
    const { code, from, to, successors } = record;
    if (byCode.get(code) !== record) told(code, "twice");
    if (to && to <= from) told(code, "dates");
    if (to && successors.length === 0) told(code, "gap");
    for (const next of successors) {
      const successor = byCode.get(next);
      if (!successor) told(code, "unknown", next);
      else if (to && !holdsOn(successor, to)) told(code, "gap", next);
    }
    if (followsItself(record, byCode)) told(code, "cycle");
    for (const other of records.slice(index + 1)) {
      const alike = other.kind === record.kind && fold(other.name) === fold(record.name);
      if (alike && other.code !== code && overlap(record, other)) told(code, "overlap", other.code);
    }
  }
  return faults;
}

/** Those that a place or body lives on in on a day: itself, or whoever took over; none before it began. */
export function livesOnIn(records: readonly Lived[], code: string, day: CalendarDate): Lived[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  const found = new Map<string, Lived>();
  const seen = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const record = byCode.get(next);
    if (!record || seen.has(next)) continue;
    seen.add(next);
    if (holdsOn(record, day)) found.set(next, record);
    else if (record.to && record.to <= day) open.push(...record.successors);
  }
  return [...found.values()];
}
