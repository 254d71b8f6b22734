import type { Picture, Scan } from "@nang-gio/media/contract";
import { type CalendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { findHomeCommune } from "@nang-gio/vietnam/places";
import type {
  AdminCooperative,
  AdminCooperativeRow,
  AdminLabourSnapshot,
  AdminLegalForm,
  AdminOfficeTerm,
  PriorityLine,
} from "../contract";
import { PRIORITY_GROUPS } from "../contract";
import { completeness } from "../rules/completeness";
import { womenLedFacts } from "../rules/facts";
import { type LegalTermRow, legalForm, legalFormOn } from "../rules/legal-form";
import { type Place, reportingPlace } from "../rules/places";
import { priorityCount } from "../rules/small-cells";
import { womenLed } from "../rules/women-led";
import { adminCertificate, type CertificateRecord } from "./admin-certificate";
import type { OrganisationRecord } from "./cooperative-card";

type Recorded<Row> = Row & { created_at: Date };
type LabourRow = Recorded<OrganisationRecord["labour"][number]> &
  Pick<AdminLabourSnapshot, "women_members" | "new_jobs" | "new_jobs_women"> &
  Record<(typeof PRIORITY_GROUPS)[number], number | null>;

/** An organisation's record with all its facts. */
export interface FullRecord extends OrganisationRecord {
  registration_number: string | null;
  legal_terms: Array<Recorded<LegalTermRow & { id: string }>>;
  terms: Array<Recorded<OrganisationRecord["terms"][number]>>;
  labour: LabourRow[];
  certificates: Array<Omit<CertificateRecord, "organisation">>;
}

/** An organisation in the staff's list, its legal form, its tag and what is missing as of a day. */
export function adminRow(
  record: OrganisationRecord & Pick<FullRecord, "registration_number" | "legal_terms">,
  productCount: number,
  day: CalendarDate = dateInVietnam(new Date()),
): AdminCooperativeRow {
  const { id, handle, sector, commune_code, founded_on, address, phone, email } = record;
  const form = legalFormOn(record, day);
  const facts = womenLedFacts(record);
  return {
    id,
    handle,
    ...form,
    sector,
    commune_code,
    commune_name: findHomeCommune(commune_code)?.name ?? commune_code,
    women_led: womenLed(facts, day),
    product_count: productCount,
    ...{ founded_on, address, phone, email },
    completeness: completeness({ ...record, ...form, ...facts }, day),
  };
}

function term(row: FullRecord["terms"][number]): AdminOfficeTerm {
  const { id, person_name, sex, title, from, to, created_at } = row;
  return { id, person_name, sex, title, from, to, recorded_at: created_at.toISOString() };
}

function snapshot(row: LabourRow): AdminLabourSnapshot {
  const groups = Object.fromEntries(
    PRIORITY_GROUPS.map((group) => [group, priorityCount(row[group])]),
  ) as Pick<AdminLabourSnapshot, (typeof PRIORITY_GROUPS)[number]>;
  return {
    ...groups,
    id: row.id,
    as_of: row.as_of,
    workers: row.workers,
    women: row.women,
    members: row.members,
    women_members: row.women_members,
    new_jobs: row.new_jobs,
    new_jobs_women: row.new_jobs_women,
    recorded_at: row.created_at.toISOString(),
  };
}

function legalForms(rows: FullRecord["legal_terms"]): AdminLegalForm[] {
  return rows
    .map(({ id, from, to, created_at, ...form }) => ({
      ...{ id, from, to },
      ...legalForm(form),
      recorded_at: created_at.toISOString(),
    }))
    .sort((a, b) => (b.from ?? "").localeCompare(a.from ?? ""));
}

/** An organisation with all its facts as staff see it, its tags and states as of a day. */
export function adminCooperative(
  record: FullRecord,
  {
    products,
    scans,
    places,
  }: {
    products: AdminCooperative["products"];
    scans: ReadonlyMap<string, Scan>;
    places: readonly Place[];
  },
  day: CalendarDate,
): Omit<AdminCooperative, "merged_into" | "successions"> {
  const { id, handle } = record;
  const row = adminRow(record, products.filter(({ status }) => status === "published").length, day);
  return {
    ...row,
    as_of: day,
    priority_lines: record.priority_lines as PriorityLine[],
    story: record.story,
    story_en: record.story_en,
    picture: record.picture as Picture | null,
    reporting_place: reportingPlace(record.commune_code, day, places)?.name ?? row.commune_name,
    legal_forms: legalForms(record.legal_terms),
    terms: record.terms.map(term).sort((a, b) => b.from.localeCompare(a.from)),
    labour: record.labour.map(snapshot).sort((a, b) => b.as_of.localeCompare(a.as_of)),
    certificates: record.certificates
      .map((certificate) =>
        adminCertificate(
          { ...certificate, organisation: { id, name: row.name, handle } },
          scans,
          day,
        ),
      )
      .sort((a, b) => b.issued_on.localeCompare(a.issued_on)),
    products,
  };
}
