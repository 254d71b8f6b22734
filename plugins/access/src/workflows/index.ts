export { assignStaffRoleWorkflow } from "./assign-staff-role";
