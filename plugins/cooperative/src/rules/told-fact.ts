import type { FactFields, FactKind } from "../contract";
import { ToldFact } from "../contract";

/** What each kind of fact says, in the order of its form. */
export const FACT_FIELDS: Readonly<Record<FactKind, readonly string[]>> = {
  office_term: ["person_name", "sex", "title", "from", "to"],
  labour_snapshot: [
    ...["as_of", "workers", "women", "members", "women_members"],
    ...["new_jobs", "new_jobs_women"],
  ],
};

/** What a fact says, of what was told or is kept; what was left out is null. */
export function factFields(kind: FactKind, source: object): FactFields {
  const told = source as FactFields;
  return Object.fromEntries(FACT_FIELDS[kind].map((field) => [field, told[field] ?? null]));
}

/** A fact as it was told, of what is kept of it. */
export function toldFact({ kind, content }: { kind: FactKind; content: object }): ToldFact {
  return ToldFact.parse({ kind, ...content });
}
