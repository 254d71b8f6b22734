import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "@nang-gio/cooperative/modules/cooperative";
import type { organisationStore } from "@nang-gio/cooperative/workflows";

/** The registry's service out of the container. */
export function registry(container: MedusaContainer): Parameters<typeof organisationStore>[0] {
  return container.resolve(COOPERATIVE_MODULE);
}
