import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isProblem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import { QUOTATION_MODULE } from "../modules/quotation";
import type { QuotationService } from "../modules/quotation/service";
import { changeQuotationWorkflow } from "../workflows/quotations/change";
import { inTurn } from "./in-turn";

/**
 * Writes down of answers that they became an order, where whoever made it did not come to say so, or that their last day has
 * passed; what somebody does meanwhile stands.
 */
export async function followAnswers(container: MedusaContainer): Promise<void> {
  const answers = await container
    .resolve<QuotationService>(QUOTATION_MODULE)
    .answersToFollow(dateInVietnam(new Date()));
  for (const { id, revision: seen, is_over } of answers) {
    const expire = () =>
      changeQuotationWorkflow(container).run({
        input: { id, seen, action: "expire", side: "market", actor_id: null },
      });
    try {
      await inTurn(container, id, async () => {
        if (is_over) await expire();
      });
    } catch (error) {
      if (!isProblem(error)) throw error;
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .info(`quotation ${id} was not followed, as others did something with it: ${error.code}`);
    }
  }
}
