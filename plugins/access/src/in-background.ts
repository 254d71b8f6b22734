import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Lets go on what nobody waits for. When it fails the operator is told what went wrong, in the log. */
export function inBackground(
  container: MedusaContainer,
  work: Promise<unknown>,
  wentWrong: string,
): void {
  work.catch((error: unknown) =>
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${wentWrong}: ${String(error)}`),
  );
}
