import type { Scan } from "@nang-gio/media/contract";
import { type CalendarDate, dateInVietnam } from "@nang-gio/vietnam";
import type { AdminCertificate, CertificateState } from "../contract";
import { certificateFacts } from "../rules/facts";
import { stateOn } from "../rules/ocop";

/** A certificate's record with its organisation and history. */
export interface CertificateRecord extends Omit<AdminCertificate, "history" | "scan"> {
  scan_id: string | null;
  events: Array<{ state: CertificateState; reason: string | null; created_at: Date }>;
}

/** A certificate as staff see it on a day, today when left out. */
export function adminCertificate(
  record: CertificateRecord,
  scans: ReadonlyMap<string, Scan>,
  day: CalendarDate = dateInVietnam(new Date()),
): AdminCertificate {
  const { id, name, handle } = record.organisation;
  const [fact] = certificateFacts([record]);
  return {
    id: record.id,
    number: record.number,
    organisation: { id, name, handle },
    product_id: record.product_id,
    product_title: record.product_title,
    group: record.group,
    stars: record.stars,
    score: record.score,
    issuer: record.issuer,
    issued_on: record.issued_on,
    expires_on: record.expires_on,
    state: fact ? stateOn(fact, day) : record.state,
    reason: record.reason,
    revoked_on: record.revoked_on,
    scan: scans.get(record.scan_id ?? "") ?? null,
    history: record.events
      .map(({ state, reason, created_at }) => ({ state, reason, at: created_at.toISOString() }))
      .sort((a, b) => a.at.localeCompare(b.at)),
  };
}
