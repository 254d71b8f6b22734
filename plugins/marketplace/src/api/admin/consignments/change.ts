import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { ChangeBody, OrderConsignments } from "../../../contract";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type { MarketplaceService } from "../../../modules/marketplace/service";
import { readOrderConsignments } from "../../../read/order-consignments";
import type { ConsignmentChangeInput } from "../../../workflows/steps/change-consignment";

/** A route by which staff do something to the consignment of `:id`; answers with all of its order. */
export function changeByStaff<Input extends ConsignmentChangeInput>(
  workflow: (container: MedusaContainer) => { run: (asked: { input: Input }) => Promise<unknown> },
  more: object = {},
) {
  return async (
    req: AuthenticatedMedusaRequest<ChangeBody>,
    res: MedusaResponse<OrderConsignments>,
  ): Promise<void> => {
    const [found] = await req.scope
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .listConsignments({ id: [req.params.id ?? ""] }, { select: ["id", "order_id"], take: 1 });
    if (!found) throw new Problem("not_found", "marketplace.consignment_unknown");
    const { id, order_id } = found;
    const { cooperative_id: _named, ...body } = req.validatedBody;
    const actor_id = req.auth_context.actor_id;
    const input = { ...body, ...more, id, order_id, actor_id } as unknown as Input;
    await workflow(req.scope).run({ input });
    res.json(await readOrderConsignments(req.scope, order_id));
  };
}
