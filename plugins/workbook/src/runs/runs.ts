import "../messages/register";
import type { MedusaContainer } from "@medusajs/framework/types";
import { IMPORT_RUN_MODULE } from "../modules/import-run";
import type { ImportRunService } from "../modules/import-run/service";

/** The service of imports out of the container. */
export function runsOf(container: MedusaContainer): ImportRunService {
  return container.resolve<ImportRunService>(IMPORT_RUN_MODULE);
}
