import i18next from "i18next";
import type {
  AssignStaffRole,
  AuditChoices,
  AuditEntryView,
  StaffChoices,
  StaffMember,
} from "../contract";

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const answer = await fetch(path, {
    ...init,
    credentials: "include",
    headers: {
      "content-type": "application/json",
      "accept-language": i18next.language ?? "vi",
    },
  });
  const body: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error((body as { message?: string }).message ?? answer.statusText);
  return body as Answer;
}

interface Page {
  count: number;
  limit: number;
  offset: number;
}

/** Users of the dashboard and their roles. */
export const listStaff = (offset: number, limit: number) =>
  ask<Page & { staff: StaffMember[] }>(`/admin/staff?limit=${limit}&offset=${offset}`);

/** The member of staff who is signed in. */
export const whoAmI = () => ask<{ staff: StaffMember }>("/admin/staff/me");

/** Where a role may be given for. */
export const staffChoices = () => ask<StaffChoices>("/admin/staff/choices");

/** Gives a user a role. @throws Error with the backend's translated sentence. */
export const assignRole = (userId: string, role: AssignStaffRole) =>
  ask<{ staff: StaffMember }>(`/admin/staff/${userId}`, {
    method: "POST",
    body: JSON.stringify(role),
  });

/** What the trail is narrowed to; empty is all. Days are `YYYY-MM-DD`. */
export interface AuditFilters {
  actor_id: string;
  kind: string;
  refused: string;
  from: string;
  to: string;
}

/** The trail of writes, newest first. */
export const listAudit = (filters: AuditFilters, offset: number, limit: number) => {
  const query = new URLSearchParams({ limit: String(limit), offset: String(offset) });
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return ask<Page & { entries: AuditEntryView[] }>(`/admin/audit?${query}`);
};

/** The people and kinds that stand in the trail. */
export const auditChoices = () => ask<AuditChoices>("/admin/audit/choices");
