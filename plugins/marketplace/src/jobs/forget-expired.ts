import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forgetExpired } from "../personal-data/retention";

/** Each night in Vietnam, forgets what the market has no more reason to know; says how much. */
export default async function forgetExpiredData(container: MedusaContainer): Promise<void> {
  const forgotten = await forgetExpired(container, new Date());
  const figures = Object.entries(forgotten).map(([what, rows]) => `${what} ${rows}`);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`forget-expired forgot: ${figures.join(", ")}`);
}

export const config = { name: "forget-expired", schedule: "30 19 * * *" };
