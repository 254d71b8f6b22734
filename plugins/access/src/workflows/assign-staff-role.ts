import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { findHomeCommune } from "@nang-gio/vietnam/places";
import type { AssignStaffRole } from "../contract";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import { Problem } from "../problem";
import { assertNotLastOfProvince, STAFF_ROLES_LOCK } from "../staff";

type Assignment = AssignStaffRole & { user_id: string };

const assignStaffRoleStep = createStep(
  "assign-staff-role",
  async (assignment: Assignment, { container }) => {
    const strange = assignment.commune_codes.find((code) => !findHomeCommune(code));
    if (strange) {
      throw new Problem("invalid_data", "access.unknown_commune", {
        field: "commune_codes",
        params: { value: strange },
      });
    }
    const [user] = await container
      .resolve(Modules.USER)
      .listUsers({ id: assignment.user_id }, { take: 1 });
    if (!user) throw new Problem("not_found", "access.not_found");
    const service = container.resolve<AccessService>(ACCESS_MODULE);
    return container.resolve(Modules.LOCKING).execute(STAFF_ROLES_LOCK, async () => {
      const [before] = await service.listStaffRoles({ user_id: user.id }, { take: 1 });
      if (before?.role === "province" && assignment.role !== "province") {
        await assertNotLastOfProvince(container, user.id);
      }
      const after = before
        ? await service.updateStaffRoles({ ...assignment, id: before.id })
        : await service.createStaffRoles(assignment);
      return new StepResponse(after.id, { id: after.id, before: before ?? null });
    });
  },
  async (done, { container }) => {
    if (!done) return;
    const service = container.resolve<AccessService>(ACCESS_MODULE);
    if (!done.before) return service.deleteStaffRoles(done.id);
    const { id, user_id, role, commune_codes, body_code } = done.before;
    await service.updateStaffRoles({ id, user_id, role, commune_codes, body_code });
  },
);

/**
 * Gives a user of the dashboard a role in place of the one they had.
 * @throws Problem `access.not_found`, `access.unknown_commune`, or `access.last_province` for the last who
 * could undo it.
 */
export const assignStaffRoleWorkflow = createWorkflow(
  "assign-staff-role",
  (input: Assignment) => new WorkflowResponse(assignStaffRoleStep(input)),
);
