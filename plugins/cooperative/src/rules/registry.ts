import { type CalendarDate, formatDate, parseIsoDate, parsePhone } from "@nang-gio/vietnam";
import { findHomeCommune } from "@nang-gio/vietnam/places";
import type {
  LabourBody,
  OcopCertificateInput,
  OfficeTermBody,
  OrganisationInput,
} from "../contract";
import { PRIORITY_GROUPS } from "../contract";
import { starsOfScore } from "./ocop";
import { assertPlain, refuse } from "./refuse";

function assertDate(field: string, value: string | null | undefined): CalendarDate | null {
  if (!value) return null;
  return parseIsoDate(value) ?? refuse("not_a_date", field, { value });
}

function assertNotLater(field: string, value: string | null | undefined, today: CalendarDate) {
  const date = assertDate(field, value);
  if (date && date > today) refuse("in_the_future", field, { value: formatDate(date) });
}

/** @throws Problem naming the field of an organisation that cannot be true. */
export function assertOrganisation(input: OrganisationInput, today: CalendarDate): void {
  if (!findHomeCommune(input.commune_code)) {
    refuse("unknown_commune", "commune_code", { value: input.commune_code });
  }
  assertNotLater("founded_on", input.founded_on, today);
  if (input.phone && parsePhone(input.phone) !== input.phone) refuse("phone", "phone");
  for (const field of ["name", "name_en", "sector", "address", "story", "story_en"] as const) {
    assertPlain(field, input[field]);
  }
}

/** @throws Problem naming the field of an office term that cannot be true. */
export function assertOfficeTerm(input: OfficeTermBody): void {
  const from = assertDate("from", input.from);
  const to = assertDate("to", input.to);
  if (from && to && to <= from) {
    refuse("term_ends_before_start", "to", { from: formatDate(from), to: formatDate(to) });
  }
  assertPlain("person_name", input.person_name);
}

/** @throws Problem naming the field of a labour snapshot that cannot be true. */
export function assertLabourSnapshot(input: LabourBody, today: CalendarDate): void {
  assertNotLater("as_of", input.as_of, today);
  const parts = [
    ["women", input.women, input.workers],
    ["women_members", input.women_members, input.members],
    ["new_jobs_women", input.new_jobs_women, input.new_jobs],
    ...PRIORITY_GROUPS.map((group) => [group, input[group], input.women] as const),
  ] as const;
  for (const [field, part, whole] of parts) {
    if (part != null && part > (whole ?? 0)) {
      refuse("part_over_whole", field, { part, whole: whole ?? 0 });
    }
  }
}

/** @throws Problem naming the field of an OCOP certificate that cannot be true. */
export function assertCertificate(input: OcopCertificateInput, today: CalendarDate): void {
  assertNotLater("issued_on", input.issued_on, today);
  assertNotLater("revoked_on", input.revoked_on, today);
  if (input.stars < 3 || input.stars > 5) refuse("stars", "stars");
  if (input.score != null && starsOfScore(input.score) !== input.stars) {
    refuse("score_is_not_stars", "score", { score: input.score, stars: input.stars });
  }
  const needsReason = input.state === "rejected" || input.state === "revoked";
  if (needsReason && !input.reason) refuse("reason_needed", "reason");
}
