import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";

const SERVER_ERROR = 500;

/** Something that the market found wrong by itself. */
export interface Alarm {
  /** What is wrong, as the trail groups it: `ledger`. */
  kind: string;
  /** The job that found it. */
  job: string;
  faults: Record<string, unknown>;
}

/** Tells staff, in the trail and as an error of the log, what a job found wrong. */
export async function raiseAlarm(
  container: MedusaContainer,
  { kind, job, faults }: Alarm,
): Promise<void> {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`${job} found the ${kind} wrong: ${JSON.stringify(faults)}`);
  await container.resolve<AccessService>(ACCESS_MODULE).createAuditEntries({
    method: "CHECK",
    path: `/jobs/${job}`,
    kind,
    status: SERVER_ERROR,
    body: faults,
  });
}
