import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { CalendarDate } from "@nang-gio/vietnam";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService } from "../../modules/ledger/service";

interface Due {
  /** The day in Vietnam; periods that end on it have ended. */
  today: CalendarDate;
  /** Of one organisation only. */
  organisation_id?: string;
  /** The officer who asks; nobody where the market does it by itself. */
  actor_id: string | null;
}

/**
 * Drafts what is due of one organisation after the other; one that fails keeps no other. A draft is whole or not there,
 * and a second time there is nothing to do: there is nothing to take back.
 */
const draftSettlementsStep = createStep(
  "draft-settlements",
  async ({ today, organisation_id, actor_id }: Due, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
    const locking = container.resolve(Modules.LOCKING);
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    let drafted = 0;
    for (const { organisation_id: id } of await ledger.unsettledBefore(today, organisation_id)) {
      drafted += await locking
        .execute(`settlements:${id}`, () => ledger.draftDue(id, today, actor_id))
        .catch((error: unknown) => {
          logger.error(`the settlements of ${id} could not be drafted: ${String(error)}`);
          return 0;
        });
    }
    return new StepResponse(drafted);
  },
);

/** Drafts the settlements that are due and not there yet; gives how many. */
export const draftSettlementsWorkflow = createWorkflow(
  "draft-settlements",
  (input: Due) => new WorkflowResponse(draftSettlementsStep(input)),
);
