import type { AssignStaffRole, AuditEntryView, StaffMember } from "../contract";

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const answer = await fetch(path, {
    ...init,
    credentials: "include",
    headers: {
      "content-type": "application/json",
      "accept-language": localStorage.getItem("lng") ?? "vi",
    },
  });
  const body: unknown = await answer.json();
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

/** Gives a user a role. @throws Error with the backend's translated sentence. */
export const assignRole = (userId: string, role: AssignStaffRole) =>
  ask<{ staff: StaffMember }>(`/admin/staff/${userId}`, {
    method: "POST",
    body: JSON.stringify(role),
  });

/** The trail of writes, newest first. */
export const listAudit = (path: string, offset: number, limit: number) => {
  const query = new URLSearchParams({ limit: String(limit), offset: String(offset) });
  if (path) query.set("path", path);
  return ask<Page & { entries: AuditEntryView[] }>(`/admin/audit?${query}`);
};
