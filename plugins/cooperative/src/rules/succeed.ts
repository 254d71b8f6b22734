import { Problem } from "@nang-gio/access/problem";
import {
  type CalendarDate,
  type FoundFault,
  formatDate,
  holdsOn,
  type Lived,
  successionFaults,
} from "@nang-gio/vietnam";
import { refuse } from "./refuse";

/** A place or a body, named in both languages. */
export type Named = Lived & { name_en: string };

/** From a day on some places, and parts of others, are one. */
export interface PlaceSuccession {
  day: CalendarDate;
  whole: readonly string[];
  parts: readonly string[];
  into: Pick<Named, "code" | "name" | "name_en">;
}

/** The field of a form that a fault is about. */
const FIELDS: Readonly<Record<FoundFault["fault"], string>> = {
  twice: "code",
  dates: "to",
  unknown: "successors",
  gap: "successors",
  overlap: "name",
  cycle: "successors",
};

/** Records with others put in place of those of the same code. */
export function withChanges(records: readonly Named[], changes: readonly Named[]): Named[] {
  const changed = new Map(changes.map((change) => [change.code, change]));
  const kept = records.map((record) => changed.get(record.code) ?? record);
  const known = new Set(records.map(({ code }) => code));
  return [...kept, ...changes.filter(({ code }) => !known.has(code))];
}

/**
 * Checks that changes bring no gap, overlap, circle or unknown successor that was not there.
 * @throws Problem `cooperative.lived_<fault>` that names the field
 */
export function assertFollows(records: readonly Named[], changes: readonly Named[]): void {
  const told = ({ code, fault, other }: FoundFault) => `${code} ${fault} ${other}`;
  const before = new Set(successionFaults(records).map(told));
  const [found] = successionFaults(withChanges(records, changes)).filter(
    (fault) => !before.has(told(fault)),
  );
  if (!found) return;
  const { code, fault, other } = found;
  throw new Problem("invalid_data", `cooperative.lived_${fault}`, {
    field: FIELDS[fault],
    params: { code, other: other ?? "" },
  });
}

/**
 * What changes where places become one from a day on: the whole ones end that day, of the others a part goes, and the one that
 * they become is made where there is none.
 * @throws Problem that names the field, for a place that is unknown, does not exist on the day before, or follows itself
 */
export function succeed(
  records: readonly Named[],
  { day, whole, parts, into }: PlaceSuccession,
): Named[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  const giver = (code: string, field: string): Named => {
    const record = byCode.get(code) ?? refuse("lived_unknown", field, { other: code });
    if (code === into.code || (field === "parts" && whole.includes(code))) {
      refuse("lived_cycle", field, { code });
    }
    if (record.from >= day || record.to !== null) {
      refuse("lived_not_there", field, { name: record.name, day: formatDate(day) });
    }
    return record;
  };
  const ended = whole.map((code) => giver(code, "whole"));
  const shared = parts.map((code) => giver(code, "parts"));
  const known = byCode.get(into.code);
  if (known && !holdsOn(known, day)) {
    refuse("lived_not_there", "code", { name: known.name, day: formatDate(day) });
  }
  const follow = (record: Named) => [...new Set([...record.successors, into.code])];
  return [
    ...ended.map((record) => ({ ...record, to: day, successors: [into.code] })),
    ...shared.map((record) => ({ ...record, successors: follow(record) })),
    ...(known
      ? []
      : [{ ...into, kind: ended[0]?.kind ?? "commune", from: day, to: null, successors: [] }]),
  ];
}
