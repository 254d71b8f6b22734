import { calendarDate } from "@nang-gio/vietnam";
import type { OcopGroup, Title } from "../contract";
import type { CertificateFact, CertificateState } from "./ocop";
import type { LabourFact, OfficeTermFact } from "./women-led";

/** Columns of an office term that the rules read. */
export interface TermRow {
  id: string;
  person_name: string;
  sex: "female" | "male";
  title: Title;
  from: string;
  to: string | null;
}

/** Columns of a labour snapshot that the rules read. */
export interface LabourRow {
  id: string;
  as_of: string;
  workers: number;
  women: number;
}

interface CertificateRow {
  number: string;
  stars: number;
  group: OcopGroup;
  issuer: string;
  issued_on: string;
  state: CertificateState;
  revoked_on?: string | null;
}

/** What the women-led rule reads of an organisation's records. */
export function womenLedFacts(organisation: {
  terms: readonly TermRow[];
  labour: readonly LabourRow[];
}): { terms: OfficeTermFact[]; labour: LabourFact[] } {
  return {
    terms: organisation.terms.map(({ id, person_name, sex, title, from, to }) => ({
      id,
      person_name,
      sex,
      title,
      from: calendarDate(from),
      to: to ? calendarDate(to) : null,
    })),
    labour: organisation.labour.map(({ id, as_of, workers, women }) => ({
      id,
      as_of: calendarDate(as_of),
      workers,
      women,
    })),
  };
}

/** What the OCOP rule reads of certificates' records. */
export function certificateFacts(rows: readonly CertificateRow[]): CertificateFact[] {
  return rows.map(({ number, stars, group, issuer, issued_on, state, revoked_on }) => ({
    number,
    stars,
    group,
    issuer,
    issued_on: calendarDate(issued_on),
    state,
    revoked_on: revoked_on ? calendarDate(revoked_on) : null,
  }));
}
