import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";

const SETTING = "trust proxy";

/**
 * Believes `X-Forwarded-*` of the operator's own proxies only. Medusa believes whoever connects, so that anyone
 * could choose the address under which the trail keeps him.
 */
export function trustProxies(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { trustedProxies } = req.scope.resolve<AccessService>(ACCESS_MODULE);
  if (req.app.get(SETTING) !== trustedProxies) req.app.set(SETTING, trustedProxies);
  next();
}
