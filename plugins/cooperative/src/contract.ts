import type { Picture, Scan } from "@nang-gio/media/contract";
import { z } from "zod";
import { COMPLETENESS_FACTS, type Completeness } from "./completeness-contract";
import { day, HANDLE, page, text } from "./contract-fields";
import type { AdminLegalForm } from "./legal-contract";
import type { PublicMark } from "./marks-contract";
import type { AdminSuccession } from "./succession-contract";
import {
  CERTIFICATE_STATES,
  type CertificateState,
  OCOP_GROUPS,
  type OcopGroup,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type PRIORITY_GROUPS,
  PRIORITY_LINES,
  type PriorityCount,
  type PriorityLine,
  type Title,
} from "./vocabulary";

export * from "./completeness-contract";
export * from "./facts-contract";
export * from "./legal-contract";
export * from "./lived-contract";
export * from "./lots-contract";
export * from "./map-contract";
export * from "./marks-contract";
export * from "./succession-contract";
export * from "./vocabulary";

/** Why an organisation is women-led on a day; the evidence opens each reason down to its record. */
export type WomenLedReason =
  | {
      kind: "woman_in_management";
      /** The office term, and its title, that proves it. The person's name is public as an officer's. */
      term_id: string;
      title: Title;
      person_name: string;
      since: string;
    }
  | {
      kind: "majority_women_workers";
      labour_snapshot_id: string;
      /** Day of the snapshot, `YYYY-MM-DD`. */
      as_of: string;
      /** Null where public answers withhold them: one of them, or the rest, is under 5. */
      workers: number | null;
      women: number | null;
    };

export interface WomenLed {
  holds: boolean;
  reasons: WomenLedReason[];
  /** The day that the answer is for, `YYYY-MM-DD` in Vietnam. */
  as_of: string;
}

/** A valid OCOP recognition of a product on a day. */
export interface Ocop {
  stars: 3 | 4 | 5;
  certificate_number: string;
  /** Who issued it, as it was at issue. */
  issuer: string;
  group: OcopGroup;
  /** Day of the decision and first day on which it no longer holds, `YYYY-MM-DD`. */
  issued_on: string;
  expires_on: string;
}

/** What a product card or page says of the co-operative that made the goods. */
export interface CooperativeCard {
  id: string;
  handle: string;
  kind: OrganisationKind;
  name: string;
  name_en: string | null;
  commune_code: string;
  commune_name: string;
  women_led: WomenLed;
  picture: Picture | null;
  product_count: number;
}

/** `GET /store/cooperatives/:handle`. */
export interface CooperativeDetail extends CooperativeCard {
  story: string | null;
  story_en: string | null;
  founded_on: string | null;
  sector: string;
  priority_lines: PriorityLine[];
  phone: string | null;
  email: string | null;
  address: string | null;
  old_district: string | null;
  /** Members and workers by the newest labour snapshot; withheld (null) where a cell is under 5. */
  labour: {
    as_of: string;
    workers: number | null;
    women: number | null;
    members: number | null;
  } | null;
  officers: Array<{ name: string; title: Title; since: string }>;
  /** Trademarks, geographical indications, growing areas and food-safety papers that hold today. */
  marks: PublicMark[];
}

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** `GET /store/cooperatives`: answers `{cooperatives, count, limit, offset}` of {@link CooperativeCard}. */
export const StoreCooperativesQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  kind: z.enum(ORGANISATION_KINDS).optional(),
  women_led: flag.optional(),
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).default(0),
});
export type StoreCooperativesQuery = z.infer<typeof StoreCooperativesQuery>;

/** A field left out stays as it is; `null` empties it. */
type Optional<Value> = Value | null | undefined;

/** What `upsertOrganisationsWorkflow` takes; the handle is the key. */
export interface OrganisationInput {
  handle: string;
  kind: OrganisationKind;
  name: string;
  name_en?: Optional<string>;
  registration_number?: Optional<string>;
  founded_on?: Optional<string>;
  sector: string;
  priority_lines?: PriorityLine[];
  commune_code: string;
  address?: Optional<string>;
  phone?: Optional<string>;
  email?: Optional<string>;
  story?: Optional<string>;
  story_en?: Optional<string>;
  picture?: Optional<Picture>;
}

/** What `upsertOfficeTermsWorkflow` takes; organisation, person, title and first day are the key. */
export interface OfficeTermInput {
  organisation_handle: string;
  person_name: string;
  sex: "female" | "male";
  title: Title;
  from: string;
  to?: Optional<string>;
}

/** What `upsertLabourSnapshotsWorkflow` takes; organisation and day are the key. */
export interface LabourSnapshotInput
  extends Partial<Record<(typeof PRIORITY_GROUPS)[number], number | null>> {
  organisation_handle: string;
  as_of: string;
  workers: number;
  women: number;
  members?: Optional<number>;
  women_members?: Optional<number>;
  new_jobs?: Optional<number>;
  new_jobs_women?: Optional<number>;
}

/** What `upsertOcopCertificatesWorkflow` takes; the number is the key. */
export interface OcopCertificateInput {
  number: string;
  organisation_handle: string;
  product_id: string;
  product_title: string;
  group: OcopGroup;
  stars: number;
  score?: Optional<number>;
  issuer: string;
  issued_on: string;
  state: "draft" | "submitted" | "verified" | "rejected" | "revoked";
  reason?: Optional<string>;
  revoked_on?: Optional<string>;
  scan_id?: Optional<string>;
}

/** A record that an upsert made or changed: as it was (`null`: not there), and what was told of it. */
export interface WrittenRecord {
  id: string;
  before: object | null;
  after: object;
}

/** Keys of the records that an upsert made, changed and left, and what became of those that it wrote. */
export interface UpsertReport {
  created: string[];
  updated: string[];
  unchanged: string[];
  written: WrittenRecord[];
}

const OrganisationFields = z.strictObject({
  kind: z.enum(ORGANISATION_KINDS),
  name: text(200),
  name_en: text(200).nullish(),
  registration_number: text(50).nullish(),
  founded_on: day.nullish(),
  sector: text(200),
  priority_lines: z.array(z.enum(PRIORITY_LINES)).max(PRIORITY_LINES.length).optional(),
  commune_code: z.string().max(10),
  address: text(200).nullish(),
  phone: text(20).nullish(),
  email: z.email().max(200).nullish(),
  story: text(5000).nullish(),
  story_en: text(5000).nullish(),
});

/** `POST /admin/cooperatives`. */
export const CreateCooperative = OrganisationFields.extend({
  handle: z.string().max(80).regex(HANDLE),
});
export type CreateCooperative = z.infer<typeof CreateCooperative>;

/** `POST /admin/cooperatives/:id`; the handle is an address and stays, and another kind is dated ({@link LegalFormBody}). */
export const UpdateCooperative = OrganisationFields.partial();
export type UpdateCooperative = z.infer<typeof UpdateCooperative>;

/** `POST /admin/cooperatives/:id/certificates`: enters a certificate to be verified. */
export const CertificateBody = z.strictObject({
  number: text(100),
  product_id: z.string().max(100),
  group: z.enum(OCOP_GROUPS),
  stars: z.number().int().min(3).max(5),
  score: z.number().min(0).max(100).nullish(),
  issuer: text(200),
  issued_on: day,
  /** The paper itself, as it was sent in for the organisation. */
  scan_id: z.string().max(64).optional(),
});
export type CertificateBody = z.infer<typeof CertificateBody>;

/** `POST /admin/certificates/:id/reject` and `/revoke`. */
export const ReasonBody = z.strictObject({ reason: text(500) });

/** Orders of the staff's list; `-` turns one round. */
const ORGANISATION_ORDERS = [
  "name",
  "-name",
  "created_at",
  "-created_at",
  "completeness",
  "-completeness",
] as const;

/** `GET /admin/cooperatives`: answers `{cooperatives, count, limit, offset}` of {@link AdminCooperativeRow}. */
export const AdminCooperativesQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  kind: z.enum(ORGANISATION_KINDS).optional(),
  women_led: flag.optional(),
  commune_code: z.string().max(10).optional(),
  /** Only those of which this is missing. */
  missing: z.enum(COMPLETENESS_FACTS).optional(),
  /** Kind, tag and what is missing as of this day, those founded later left out; today when left out. */
  as_of: day.optional(),
  order: z.enum(ORGANISATION_ORDERS).default("name"),
  ...page,
});
export type AdminCooperativesQuery = z.infer<typeof AdminCooperativesQuery>;

/** `?as_of=` of `GET /admin/cooperatives/:id` and `GET /admin/places`. */
export const AsOfQuery = z.strictObject({ as_of: day.optional() });

/** `GET /admin/certificates`: answers `{certificates, count, limit, offset}` of {@link AdminCertificate}. */
export const AdminCertificatesQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  state: z.enum(CERTIFICATE_STATES).optional(),
  organisation_id: z.string().max(100).optional(),
  /** Only those that end within so many days. */
  expiring_within: z.coerce.number().int().min(1).max(1100).optional(),
  ...page,
});
export type AdminCertificatesQuery = z.infer<typeof AdminCertificatesQuery>;

/** One line of the staff's list of organisations. */
export interface AdminCooperativeRow {
  id: string;
  handle: string;
  kind: OrganisationKind;
  name: string;
  name_en: string | null;
  registration_number: string | null;
  sector: string;
  commune_code: string;
  commune_name: string;
  women_led: WomenLed;
  product_count: number;
  founded_on: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  completeness: Completeness;
}

export interface AdminOfficeTerm {
  id: string;
  person_name: string;
  sex: "female" | "male";
  title: Title;
  from: string;
  to: string | null;
  recorded_at: string;
}

export type AdminLabourSnapshot = {
  id: string;
  as_of: string;
  workers: number;
  women: number;
  members: number | null;
  women_members: number | null;
  new_jobs: number | null;
  new_jobs_women: number | null;
  recorded_at: string;
} & Record<(typeof PRIORITY_GROUPS)[number], PriorityCount>;

export interface AdminCertificate {
  id: string;
  number: string;
  organisation: { id: string; name: string; handle: string };
  product_id: string;
  product_title: string;
  group: OcopGroup;
  stars: number;
  score: number | null;
  issuer: string;
  issued_on: string;
  expires_on: string;
  /** As of the day asked for: `expired` from `expires_on`. */
  state: CertificateState;
  reason: string | null;
  revoked_on: string | null;
  /** The paper itself, at `GET /admin/scans/:id`. */
  scan: Scan | null;
  history: Array<{ state: CertificateState; reason: string | null; at: string }>;
}

/** `GET /admin/cooperatives/:id`; kind, names and number are those of the day asked for. */
export interface AdminCooperative extends AdminCooperativeRow {
  /** Day that the tags and states are for. */
  as_of: string;
  priority_lines: PriorityLine[];
  story: string | null;
  story_en: string | null;
  picture: Picture | null;
  /** The place by which a report of that day speaks of it: a commune, before July 2025 its district. */
  reporting_place: string;
  /** The one that it was merged into: it is a record of what was, and changes no more. */
  merged_into: { id: string; name: string; handle: string } | null;
  /** Merges and divisions that it was in, the newest first. */
  successions: AdminSuccession[];
  /** What the law has known it as, the newest first; empty where that never changed. */
  legal_forms: AdminLegalForm[];
  terms: AdminOfficeTerm[];
  labour: AdminLabourSnapshot[];
  certificates: AdminCertificate[];
  products: Array<{ id: string; title: string; status: string; stars: number | null }>;
}
