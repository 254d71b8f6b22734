import { MedusaService } from "@medusajs/framework/utils";
import { AuditEntry } from "./models/audit-entry";
import { StaffRole } from "./models/staff-role";

/** Keeps who may do what, and what was done. */
export class AccessService extends MedusaService({ StaffRole, AuditEntry }) {}
