import type {
  AssignStaffRole,
  AuditChoices,
  AuditEntryView,
  StaffChoices,
  StaffMember,
} from "../contract";
import { type Page, request } from "./shared";

/** Users of the dashboard and their roles. */
export const listStaff = (offset: number, limit: number) =>
  request<Page & { staff: StaffMember[] }>("/staff", { query: { limit, offset } });

/** Where a role may be given for. */
export const staffChoices = () => request<StaffChoices>("/staff/choices");

/** Gives a user a role. @throws RequestFailure with the backend's translated sentence. */
export const assignRole = (userId: string, body: AssignStaffRole) =>
  request<{ staff: StaffMember }>(`/staff/${userId}`, { method: "POST", body });

/** What the trail is narrowed to; empty is all. Days are `YYYY-MM-DD`. */
export interface AuditFilters {
  actor_id: string;
  kind: string;
  refused: string;
  from: string;
  to: string;
  /** Writes whose address begins so, such as those of one import. */
  path: string;
}

/** The trail of writes, newest first. */
export const listAudit = (filters: AuditFilters, offset: number, limit: number) =>
  request<Page & { entries: AuditEntryView[] }>("/audit", { query: { ...filters, limit, offset } });

/** The people and kinds that stand in the trail. */
export const auditChoices = () => request<AuditChoices>("/audit/choices");
