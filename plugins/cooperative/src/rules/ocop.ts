import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
} from "@nang-gio/vietnam";
import type { CertificateState, Ocop, OcopGroup } from "../contract";

export { CERTIFICATE_STATES, type CertificateState } from "../contract";

/** From this day three stars are given by the province: districts are gone. */
const PROVINCE_DECIDES_FROM = calendarDate("2025-07-01");

/** What may follow a state; everything else is refused. A seller submits, only staff verify. */
export const CERTIFICATE_MOVES: Readonly<Record<CertificateState, readonly CertificateState[]>> = {
  draft: ["submitted"],
  submitted: ["verified", "rejected"],
  verified: ["expired", "revoked"],
  rejected: ["submitted"],
  expired: ["revoked"],
  revoked: [],
};

/**
 * Whether the register may say that a certificate is in a state after it was in another, by one move
 * or several (an import tells only the last). What the calendar ended counts as verified, since a
 * corrected decision date may make it hold again.
 */
export function canBecome(from: CertificateState, to: CertificateState): boolean {
  const said = (state: CertificateState) => (state === "expired" ? "verified" : state);
  const seen = new Set<CertificateState>([said(from)]);
  for (const state of seen) for (const next of CERTIFICATE_MOVES[state]) seen.add(said(next));
  return seen.has(said(to));
}

/** The level that decides a recognition (Decision 1489/QĐ-TTg of 6 July 2025; before, three levels). */
export function decidingLevel(
  stars: Ocop["stars"],
  issuedOn: CalendarDate,
): "district" | "province" | "ministry" {
  if (stars === 5) return "ministry";
  return stars === 3 && issuedOn < PROVINCE_DECIDES_FROM ? "district" : "province";
}

/** Months that a recognition holds, from the day of its decision (Decision 148/QĐ-TTg of 24 February 2023). */
export const VALIDITY_MONTHS = 36;

/** Days before the end at which seller and staff are warned. */
export const WARNING_DAYS = [180, 90, 30] as const;
export type WarningDays = (typeof WARNING_DAYS)[number];

/**
 * Which warning is due on a day of something that ends: the nearest that has been reached, so that one who was not
 * warned in time hears how little is left and not three times at once. None before the first, and none after the end.
 */
export function warningDue(expiresOn: CalendarDate, day: CalendarDate): WarningDays | undefined {
  const left = daysBetween(day, expiresOn);
  return left <= 0 ? undefined : WARNING_DAYS.findLast((days) => left <= days);
}

export interface CertificateFact {
  number: string;
  stars: number;
  group: OcopGroup;
  issuer: string;
  issued_on: CalendarDate;
  state: CertificateState;
  revoked_on?: CalendarDate | null;
}

/**
 * The first day on which a certificate no longer holds. Its last day is the decision's own day
 * 36 months on: decided on 23 December 2019, expired from 24 December 2022.
 */
export function expiresOn(issuedOn: CalendarDate): CalendarDate {
  return addDays(addMonths(issuedOn, VALIDITY_MONTHS), 1);
}

/**
 * The state that a certificate shows on a day: a verified one is expired from {@link expiresOn}; one
 * that has since expired or been revoked was verified before.
 */
export function stateOn(
  { state, issued_on, revoked_on }: Pick<CertificateFact, "state" | "issued_on" | "revoked_on">,
  day: CalendarDate,
): CertificateState {
  const revokedLater = state === "revoked" && !!revoked_on && day < revoked_on;
  const stood = state === "expired" || revokedLater ? "verified" : state;
  return stood === "verified" && expiresOn(issued_on) <= day ? "expired" : stood;
}

/** Stars of a score out of 100: 90 five, 70 four, 50 three, 30 two, else one. */
export function starsOfScore(score: number): 1 | 2 | 3 | 4 | 5 {
  if (score >= 90) return 5;
  if (score >= 70) return 4;
  if (score >= 50) return 3;
  return score >= 30 ? 2 : 1;
}

function shown(stars: number): stars is Ocop["stars"] {
  return stars === 3 || stars === 4 || stars === 5;
}

/**
 * The recognition that a product may show on a day: the best of its verified certificates of three to
 * five stars that hold that day; none when all have expired, been revoked or wait for verification.
 */
export function ocopOn(certificates: readonly CertificateFact[], day: CalendarDate): Ocop | null {
  const candidates = certificates.flatMap((certificate): Ocop[] => {
    const holds = stateOn(certificate, day) === "verified" && certificate.issued_on <= day;
    return holds && shown(certificate.stars)
      ? [
          {
            stars: certificate.stars,
            certificate_number: certificate.number,
            issuer: certificate.issuer,
            group: certificate.group,
            issued_on: certificate.issued_on,
            expires_on: expiresOn(certificate.issued_on),
          },
        ]
      : [];
  });
  return (
    candidates.sort((a, b) => b.stars - a.stars || b.expires_on.localeCompare(a.expires_on))[0] ??
    null
  );
}
