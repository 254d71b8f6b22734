import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { parse } from "./validation";

/** What the body of a route of Medusa's own must keep to beyond Medusa's own rules. */
export interface BodyRule {
  /** Path of the route, without the query string. */
  path: RegExp;
  schema: z.ZodType;
}

/**
 * Middleware that refuses a body that breaks the rule of its path, and leaves the body as it came to Medusa's
 * own validator. Under a wildcard matcher it stands before that one.
 * @throws Problem `access.request.invalid` with one detail per fault.
 */
export function checkBodies(rules: readonly BodyRule[]) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const path = req.originalUrl.split("?")[0]?.replace(/\/+$/, "") ?? "";
    const rule = rules.find((one) => one.path.test(path));
    if (rule) parse(rule.schema, req.body ?? {});
    next();
  };
}
