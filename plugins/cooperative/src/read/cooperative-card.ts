import type { Picture } from "@nang-gio/media/contract";
import { type CalendarDate, dateInVietnam, holdsOn } from "@nang-gio/vietnam";
import { findHomeCommune } from "@nang-gio/vietnam/places";
import type {
  CooperativeCard,
  CooperativeDetail,
  OrganisationKind,
  PriorityLine,
  PublicMark,
  WomenLed,
} from "../contract";
import { MANAGEMENT_TITLES } from "../contract";
import { type LabourRow as LabourFactRow, type TermRow, womenLedFacts } from "../rules/facts";
import { publicCount, publicPart } from "../rules/small-cells";
import { newestSnapshot, womenLed } from "../rules/women-led";

interface LabourRow extends LabourFactRow {
  members: number | null;
}

/** Columns of an organisation with the facts that its card needs. */
export interface OrganisationRecord {
  id: string;
  handle: string;
  kind: OrganisationKind;
  name: string;
  name_en: string | null;
  founded_on: string | null;
  sector: string;
  priority_lines: string[];
  commune_code: string;
  address: string | null;
  phone: string | null;
  email: string | null;
  story: string | null;
  story_en: string | null;
  picture: Record<string, unknown> | null;
  terms: TermRow[];
  labour: LabourRow[];
}

function withoutSmallCells(tag: WomenLed): WomenLed {
  const reasons = tag.reasons.map((reason) => {
    if (reason.kind !== "majority_women_workers") return reason;
    const { workers, women } = reason;
    const shown = workers !== null && women !== null && publicPart(women, workers) !== null;
    return shown ? reason : { ...reason, workers: null, women: null };
  });
  return { ...tag, reasons };
}

/** An organisation as a card shows it, its tag computed for a day, small cells withheld. */
export function cooperativeCard(
  organisation: OrganisationRecord,
  productCount: number,
  day: CalendarDate = dateInVietnam(new Date()),
): CooperativeCard {
  const { id, handle, kind, name, name_en, commune_code } = organisation;
  return {
    id,
    handle,
    kind,
    name,
    name_en,
    commune_code,
    commune_name: findHomeCommune(commune_code)?.name ?? commune_code,
    women_led: withoutSmallCells(womenLed(womenLedFacts(organisation), day)),
    picture: organisation.picture as Picture | null,
    product_count: productCount,
  };
}

/** An organisation as its public page shows it: people in management of that day, no small cells. */
export function cooperativeDetail(
  organisation: OrganisationRecord,
  productCount: number,
  marks: PublicMark[],
  day: CalendarDate = dateInVietnam(new Date()),
): CooperativeDetail {
  const facts = womenLedFacts(organisation);
  const newest = newestSnapshot(facts.labour, day);
  const labour = organisation.labour.find(({ id }) => id === newest?.id);
  return {
    ...cooperativeCard(organisation, productCount, day),
    story: organisation.story,
    story_en: organisation.story_en,
    founded_on: organisation.founded_on,
    sector: organisation.sector,
    priority_lines: organisation.priority_lines as PriorityLine[],
    phone: organisation.phone,
    email: organisation.email,
    address: organisation.address,
    old_district: findHomeCommune(organisation.commune_code)?.oldDistrict ?? null,
    labour: labour
      ? {
          as_of: labour.as_of,
          workers: publicCount(labour.workers),
          women: publicPart(labour.women, labour.workers),
          members: publicCount(labour.members),
        }
      : null,
    officers: facts.terms
      .filter(
        (term) =>
          MANAGEMENT_TITLES.some((management) => management === term.title) && holdsOn(term, day),
      )
      .map(({ person_name, title, from }) => ({ name: person_name, title, since: from })),
    marks,
  };
}
