import { addMonths, type CalendarDate, holdsOn } from "@nang-gio/vietnam";
import {
  COMPLETENESS_FACTS,
  type Completeness,
  type CompletenessFact,
} from "../completeness-contract";
import { MANAGEMENT_TITLES, type OrganisationKind, type Title } from "../vocabulary";
import { type LabourFact, newestSnapshot, type OfficeTermFact } from "./women-led";

/** How much each fact counts; all together 100. What reports and tags stand on counts most. */
export const WEIGHTS: Readonly<Record<CompletenessFact, number>> = {
  registration_number: 15,
  officers: 15,
  labour: 15,
  phone: 10,
  address: 10,
  founded_on: 5,
  email: 5,
  name_en: 5,
  priority_lines: 5,
  story: 5,
  story_en: 5,
  picture: 5,
};

/** Labour counted longer ago than this counts as missing: every body reports each year (plan, section VII). */
const LABOUR_HOLDS_MONTHS = 12;

/** Who leads: management of a co-operative, the leader of a group. */
const LEADING: ReadonlySet<Title> = new Set<Title>([...MANAGEMENT_TITLES, "group_leader"]);

/** Groups are no legal persons and have no number of their own. */
const WITHOUT_NUMBER: readonly OrganisationKind[] = ["cooperative_group", "interest_group"];

/** What of an organisation is looked at. */
export interface CompletenessFacts {
  kind: OrganisationKind;
  registration_number: string | null;
  phone: string | null;
  address: string | null;
  founded_on: string | null;
  email: string | null;
  name_en: string | null;
  priority_lines: readonly string[];
  story: string | null;
  story_en: string | null;
  picture: unknown;
  terms: readonly OfficeTermFact[];
  labour: readonly LabourFact[];
}

function isKnown(facts: CompletenessFacts, fact: CompletenessFact, day: CalendarDate): boolean {
  switch (fact) {
    case "officers":
      return facts.terms.some((term) => LEADING.has(term.title) && holdsOn(term, day));
    case "labour": {
      const newest = newestSnapshot(facts.labour, day);
      return newest !== undefined && addMonths(newest.as_of, LABOUR_HOLDS_MONTHS) > day;
    }
    case "priority_lines":
      return facts.priority_lines.length > 0;
    default:
      return Boolean(facts[fact]);
  }
}

/**
 * How complete the register's record of an organisation is on a day. What does not apply to its kind counts neither for nor
 * against it.
 */
export function completeness(facts: CompletenessFacts, day: CalendarDate): Completeness {
  const applies = COMPLETENESS_FACTS.filter(
    (fact) => fact !== "registration_number" || !WITHOUT_NUMBER.includes(facts.kind),
  );
  const missing = applies.filter((fact) => !isKnown(facts, fact, day));
  const sum = (of: readonly CompletenessFact[]) =>
    of.reduce((weight, fact) => weight + WEIGHTS[fact], 0);
  const whole = sum(applies);
  return {
    score: Math.floor(((whole - sum(missing)) / whole) * 100),
    missing: missing.toSorted((a, b) => WEIGHTS[b] - WEIGHTS[a]),
  };
}
