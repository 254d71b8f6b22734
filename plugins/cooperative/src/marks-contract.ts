import type { Scan } from "@nang-gio/media/contract";
import { z } from "zod";
import { day, page, text } from "./contract-fields";
import { CERTIFICATE_STATES, type CertificateState, MARK_KINDS, type MarkKind } from "./vocabulary";

/** A mark as anyone may see it while it holds. */
export interface PublicMark {
  kind: MarkKind;
  number: string;
  name: string;
  issuer: string;
  /** First day on which it holds, and first on which it no longer does (null: its paper names no end). */
  valid_from: string;
  expires_on: string | null;
}

/** A mark as its producer and staff see it. */
export interface MarkView extends PublicMark {
  id: string;
  /** Products that it is for, with their names; empty for all goods. */
  products: Array<{ id: string; title: string }>;
  /** As of today: `expired` from `expires_on`. */
  state: CertificateState;
  reason: string | null;
  scan: Scan | null;
  /** Whether the number looks unlike those of its kind; a warning, no refusal. */
  odd_number: boolean;
  history: Array<{ state: CertificateState; reason: string | null; at: string }>;
}

export interface AdminMark extends MarkView {
  organisation: { id: string; name: string; handle: string };
}

/** A mark as it is sent in; kind and number are its key within the organisation. */
export const MarkBody = z.strictObject({
  kind: z.enum(MARK_KINDS),
  number: text(100),
  name: text(200),
  issuer: text(200),
  valid_from: day,
  expires_on: day.nullish(),
  product_ids: z.array(z.string().max(100)).max(100).default([]),
  scan_id: z.string().max(64),
});
export type MarkBody = z.infer<typeof MarkBody>;

/** `GET /admin/marks`: answers `{marks, count, limit, offset}` of {@link AdminMark}. */
export const AdminMarksQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  kind: z.enum(MARK_KINDS).optional(),
  state: z.enum(CERTIFICATE_STATES).optional(),
  organisation_id: z.string().max(100).optional(),
  ...page,
});
export type AdminMarksQuery = z.infer<typeof AdminMarksQuery>;
