import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { assertNotLastOfProvince } from "../staff";

/** Before a user of the dashboard is removed. @throws Problem `access.last_province` */
export async function keepLastOfProvince(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await assertNotLastOfProvince(req.scope, req.params.id ?? "");
  next();
}
