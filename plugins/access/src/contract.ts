import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import { agencyBodies } from "./bodies";
import { STAFF_ROLES, type StaffRoleName } from "./roles";

export { STAFF_ROLES, type StaffRoleName };

function isBody(code: string): boolean {
  return agencyBodies(dateInVietnam(new Date())).some((body) => body.code === code);
}

/** `POST /admin/staff/:user_id`. A commune's officer needs communes, an agency's its body. */
export const AssignStaffRole = z
  .strictObject({
    role: z.enum(STAFF_ROLES),
    commune_codes: z
      .array(z.string().regex(/^\d{5}$/))
      .max(60)
      .default([]),
    body_code: z.string().trim().min(1).max(40).nullable().default(null),
  })
  .refine(({ role, commune_codes }) => role !== "commune" || commune_codes.length > 0, {
    path: ["commune_codes"],
    params: { code: "access.communes_needed" },
  })
  .refine(({ role, body_code }) => role !== "agency" || body_code !== null, {
    path: ["body_code"],
    params: { code: "access.body_needed" },
  })
  .refine(({ body_code }) => body_code === null || isBody(body_code), {
    path: ["body_code"],
    params: { code: "access.unknown_body" },
  });
export type AssignStaffRole = z.infer<typeof AssignStaffRole>;

/** A member of staff: `GET /admin/staff` answers `{staff, count, limit, offset}`. */
export interface StaffMember {
  user_id: string;
  email: string;
  name: string;
  role: StaffRoleName | null;
  commune_codes: string[];
  body_code: string | null;
  /** Names of the communes, then of the body, in the reader's language. */
  scope_names: string[];
}

/** `GET /admin/staff/choices`: where a role may be given for, by code. */
export interface StaffChoices {
  communes: Array<{ code: string; name: string; district: string }>;
  bodies: Array<{ code: string; name: string }>;
}

const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).default(0),
};

/** `GET /admin/staff`. */
export const StaffQuery = z.strictObject(paging);

/** `GET /admin/audit`: newest first; answers `{entries, count, limit, offset}`. */
export const AuditQuery = z.strictObject({
  ...paging,
  actor_id: z.string().max(64).optional(),
  method: z.enum(["POST", "PUT", "PATCH", "DELETE"]).optional(),
  path: z.string().max(200).optional(),
  kind: z.string().max(60).optional(),
  refused: z.stringbool().optional(),
  /** First and last day in Vietnam, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** A person or a kind of record that the trail can be filtered by. */
export interface AuditChoices {
  people: Array<{ id: string; email: string; name: string }>;
  kinds: string[];
}

/** One field of a record, before and after a write. */
export interface AuditChange {
  /** Path of the field in the record, `variants[variant_1].title`. */
  field: string;
  before: unknown;
  after: unknown;
}

/** One write, or one that was refused. */
export interface AuditEntryView {
  id: string;
  at: string;
  actor_id: string | null;
  actor_email: string | null;
  actor_name: string | null;
  /** A role of staff, or one that a seller has in a co-operative. */
  role: string | null;
  method: string;
  path: string;
  /** Area of the address: `cooperatives`, `products`. */
  kind: string;
  record_id: string | null;
  record_title: string | null;
  status: number;
  /** What was sent, secrets left out. */
  body: Record<string, unknown> | null;
  /** What the write changed, secrets left out. */
  changes: AuditChange[];
  ip: string | null;
  user_agent: string | null;
}
