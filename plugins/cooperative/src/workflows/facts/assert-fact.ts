import { type CalendarDate, calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import {
  type LabourBody,
  type OfficeTermBody,
  PRIORITY_GROUPS,
  type ToldFact,
} from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import { clashingTerm } from "../../rules/clashing-term";
import { refuse } from "../../rules/refuse";
import { assertLabourSnapshot, assertOfficeTerm } from "../../rules/registry";
import { toldFact } from "../../rules/told-fact";

/** A fact, and beside what it has to be true. */
export interface FactBeside {
  organisation_id: string;
  fact: ToldFact;
  /** The record that it corrects. */
  corrects: string | null;
  /** Its own proposal, once there is one. */
  id?: string;
  /** Whether what waits for staff stands beside it too, or only what they have confirmed. */
  withWaiting: boolean;
}

async function assertTerm(
  service: CooperativeService,
  term: OfficeTermBody,
  { organisation_id, corrects, id, withWaiting }: FactBeside,
): Promise<void> {
  assertOfficeTerm(term);
  const [terms, waiting] = await Promise.all([
    service.listOfficeTerms({ organisation_id }, { take: null }),
    withWaiting
      ? service.listFactProposals(
          { organisation_id, kind: "office_term", state: "submitted" },
          { take: null },
        )
      : [],
  ]);
  const others = waiting.filter((proposal) => proposal.id !== id);
  const corrected = new Set([corrects, ...others.map(({ corrects_id }) => corrects_id)]);
  const beside: OfficeTermBody[] = [
    ...terms.filter((one) => !corrected.has(one.id)),
    ...others.map((proposal) => toldFact(proposal) as OfficeTermBody),
  ];
  const clash = clashingTerm(term, beside);
  if (!clash) return;
  refuse("term_overlaps", "from", {
    person: clash.person_name,
    from: formatDate(calendarDate(clash.from)),
    to: clash.to ? formatDate(calendarDate(clash.to)) : "…",
  });
}

async function assertLabour(
  service: CooperativeService,
  labour: LabourBody,
  { organisation_id, corrects }: FactBeside,
  today: CalendarDate,
): Promise<void> {
  assertLabourSnapshot(labour, today);
  const snapshots = await service.listLabourSnapshots({ organisation_id }, { take: null });
  if (snapshots.some(({ as_of, id }) => as_of === labour.as_of && id !== corrects)) {
    refuse("labour_day_taken", "as_of", { day: formatDate(calendarDate(labour.as_of)) });
  }
  const counted = snapshots.find(({ id }) => id === corrects);
  if (counted && PRIORITY_GROUPS.some((group) => (counted[group] ?? 0) > labour.women)) {
    refuse("women_under_group", "women");
  }
}

/** @throws Problem naming the field of a fact that cannot be true, or not beside what is known. */
export async function assertFact(service: CooperativeService, beside: FactBeside): Promise<void> {
  const { fact } = beside;
  if (fact.kind === "office_term") return assertTerm(service, fact, beside);
  return assertLabour(service, fact, beside, dateInVietnam(new Date()));
}
