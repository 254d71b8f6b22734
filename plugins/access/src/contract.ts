import { z } from "zod";

/** Who a member of staff is: sees and writes all; scoped to communes; scoped to a body; sees all, writes nothing. */
export const STAFF_ROLES = ["province", "commune", "agency", "auditor"] as const;
export type StaffRoleName = (typeof STAFF_ROLES)[number];

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
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** One write, or one that was refused. */
export interface AuditEntryView {
  id: string;
  at: string;
  actor_id: string | null;
  actor_email: string | null;
  role: StaffRoleName | null;
  method: string;
  path: string;
  status: number;
  /** What was sent, secrets left out. */
  body: Record<string, unknown> | null;
  ip: string | null;
  user_agent: string | null;
}
