import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { takeBackHalfPlaced } from "./take-back";

/** Before Medusa orders a cart: what a server that died left of an earlier try would be taken for the order itself. */
export async function beforeOrdering(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await takeBackHalfPlaced(req.scope, req.params.id ?? "");
  next();
}
