/** HTX, union of HTX, THT (co-operative group), interest group. */
export const ORGANISATION_KINDS = [
  "cooperative",
  "cooperative_union",
  "cooperative_group",
  "interest_group",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Priority lines of the plan (section I). */
export const PRIORITY_LINES = [
  "value_chain",
  "deep_processing",
  "traditional_craft",
  "restoring_culture",
  "indigenous_resources",
] as const;
export type PriorityLine = (typeof PRIORITY_LINES)[number];

/** The six product groups of the OCOP programme. */
export const OCOP_GROUPS = [
  "food",
  "drinks",
  "herbal",
  "handicraft",
  "ornamental",
  "tourism",
] as const;
export type OcopGroup = (typeof OCOP_GROUPS)[number];

/** Titles that count as management (Decision 01/QĐ-TTg, section on eligibility). */
export const MANAGEMENT_TITLES = [
  "board_chair",
  "board_member",
  "general_director",
  "director",
  "control_board_head",
  "control_board_member",
  "controller",
] as const;
/** Titles that are recorded too but do not count as management. */
export const OTHER_TITLES = [
  "deputy_director",
  "accountant",
  "group_leader",
  "group_deputy",
] as const;
export const TITLES = [...MANAGEMENT_TITLES, ...OTHER_TITLES] as const;
export type Title = (typeof TITLES)[number];

/** Groups of women that the plan gives priority to: counts only (plan, section II). */
export const PRIORITY_GROUPS = [
  "difficult_area",
  "ethnic_minority",
  "poor_household",
  "disabled",
  "released_from_prison",
  "trafficking_victim",
  "violence_victim",
  "unsafe_migrant",
  "laid_off",
] as const;

/** Stands in outputs for a count of people that is withheld. */
export const WITHHELD = "<5";
/** A count of a priority group; withheld, as every output does from 1 to 4, it is {@link WITHHELD}. */
export type PriorityCount = number | typeof WITHHELD | null;

/** States of an OCOP certificate in the registry. */
export const CERTIFICATE_STATES = [
  "draft",
  "submitted",
  "verified",
  "rejected",
  "expired",
  "revoked",
] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** Rights and papers of a producer beside OCOP certificates. */
export const MARK_KINDS = [
  "trademark",
  "geographical_indication",
  "growing_area",
  "food_safety",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What has days on which it exists, and successors. */
export const LIVED_TYPES = ["place", "body"] as const;
export type LivedType = (typeof LIVED_TYPES)[number];

/** How records of one organisation came to another: it was merged into it, or divided. */
export const SUCCESSION_KINDS = ["merged", "split"] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** States of a lot: recalled, its goods are called back; revoked, its code was given in error. */
export const LOT_STATES = ["active", "recalled", "revoked"] as const;
export type LotState = (typeof LOT_STATES)[number];

/** What a co-operative may tell of itself for staff to confirm. */
export const FACT_KINDS = ["office_term", "labour_snapshot"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** States of a fact that a co-operative proposed; only a confirmed one is in the registry. */
export const FACT_STATES = ["submitted", "returned", "confirmed", "withdrawn"] as const;
export type FactState = (typeof FACT_STATES)[number];

/** Titles that one person holds at a time. */
export const SOLE_TITLES: readonly Title[] = [
  "board_chair",
  "general_director",
  "director",
  "control_board_head",
  "group_leader",
];
