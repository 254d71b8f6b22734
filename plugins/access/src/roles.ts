/** Who a member of staff is: sees and writes all; scoped to communes; scoped to a body; sees all, writes nothing. */
export const STAFF_ROLES = ["province", "commune", "agency", "auditor"] as const;
export type StaffRoleName = (typeof STAFF_ROLES)[number];
