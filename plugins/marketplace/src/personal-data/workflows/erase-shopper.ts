import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { type Language, Problem } from "@nang-gio/access/problem";
import { findShopper } from "../../shopper/read/find-shopper";
import type { ShopperScope } from "../../shopper/scope";
import { eraseAccount } from "../erase-account";
import { HOLDERS } from "../holders";
import { inTransaction } from "../in-transaction";
import { erasureObstacles } from "../obstacles";
import { dataSubject } from "../subject";
import { tellErased } from "../tell-erased";

interface Erasure {
  scope: ShopperScope;
  language: Language;
}

/**
 * Erases an account for good. What holders take away by themselves goes first, the account with the rest in one
 * transaction last, so that an erasure that was cut short can be asked for again. Of two at once the second finds nothing.
 * @throws Problem conflict `own_data.<obstacle>` with the order's number
 */
const eraseShopperStep = createStep(
  "erase-shopper",
  async ({ scope, language }: Erasure, { container }) =>
    container.resolve(Modules.LOCKING).execute(`shopper-erasure:${scope.account_id}`, async () => {
      const shopper = await findShopper(container, { id: scope.account_id });
      if (!shopper) return new StepResponse({ erased: false });
      const subject = await dataSubject(container, scope, language);
      const [obstacle] = await erasureObstacles(container, subject.order_ids);
      if (obstacle) {
        const { kind, number } = obstacle;
        throw new Problem("conflict", `own_data.${kind}`, { params: { number } });
      }
      for (const holder of HOLDERS) await holder.forget?.(container, subject);
      await inTransaction(container, (sql) => eraseAccount(sql, subject));
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .info(`erased account ${scope.account_id} with ${subject.order_ids.length} orders`);
      await tellErased(container, shopper, language);
      return new StepResponse({ erased: true });
    }),
);

/** Erases a shopper's account; gives whether this call did it. */
export const eraseShopperWorkflow = createWorkflow("erase-shopper", (input: Erasure) => {
  return new WorkflowResponse(eraseShopperStep(input));
});
