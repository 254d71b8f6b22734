import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { assertNotLastOfProvince, STAFF_ROLES_LOCK } from "../staff";

/**
 * Before a user of the dashboard is removed. Removals and changes of roles take turns until each has been answered,
 * so that two officers of the province can't remove each other at the same moment.
 * @throws Problem `access.last_province`
 */
export async function keepLastOfProvince(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await req.scope.resolve(Modules.LOCKING).execute(STAFF_ROLES_LOCK, async () => {
    await assertNotLastOfProvince(req.scope, req.params.id ?? "");
    const answered = new Promise((done) => res.once("close", done));
    next();
    await answered;
  });
}
