import { createHmac } from "node:crypto";
import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ShopperRequest } from "../shopper/scope";

/** Who reports: by their log-in, else by their address; as it is counted, and as it is kept. */
export function reporterOf(req: MedusaRequest, review_id: string): { key: string; kept: string } {
  const account = (req as ShopperRequest).shopper_scope?.account_id;
  const key = account ? `account ${account}` : `address ${req.ip}`;
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const kept = createHmac("sha256", String(http.jwtSecret)).update(`${review_id} ${key}`);
  return { key, kept: kept.digest("hex") };
}
