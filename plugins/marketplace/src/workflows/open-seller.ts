import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Standing } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { ensureSellingPlacesWorkflow } from "./ensure-selling-places";

interface Opening {
  organisation_id: string;
  /** Approved by who decides, else applied. */
  state: Extract<Standing, "approved" | "applied">;
  actor_id: string;
}

/** Gives an organisation of the register a standing; one that has one keeps it. */
const openStandingStep = createStep(
  "open-standing",
  async ({ organisation_id, state, actor_id }: Opening, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    const open = async () => {
      const known = await service.listSellingStandings({ organisation_id }, { take: 1 });
      if (known.length > 0) return new StepResponse<boolean, string | null>(false, null);
      const since = new Date();
      const { id } = await service.createSellingStandings({ organisation_id, state, since });
      await service.createSellingStandingEvents({ standing_id: id, state, actor_id });
      return new StepResponse<boolean, string | null>(true, id);
    };
    return container.resolve(Modules.LOCKING).execute(`selling-standing:${organisation_id}`, open);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellingStandings(id);
  },
);

/** Opens an organisation of the register for selling on its behalf, with a place for its stock. */
export const openSellerWorkflow = createWorkflow("open-seller", (input: Opening) => {
  const opened = openStandingStep(input);
  ensureSellingPlacesWorkflow.runAsStep({
    input: transform(input, ({ organisation_id }) => ({ organisation_ids: [organisation_id] })),
  });
  return new WorkflowResponse(opened);
});
