import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { returnsOf } from "../../read/returns";
import type { ReturnedItems } from "../consignments/medusa-return";
import type { ChangedConsignment } from "./change-consignment";

/** Reads the return that a change was about. */
export const readReturnStep = createStep(
  "read-return",
  async ({ record_id, return_id }: ChangedConsignment, { container }) => {
    const record = await container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .retrieveConsignmentReturn(record_id);
    const lines = returnsOf({ returns: [record] })[0]?.lines ?? [];
    const some = (of: (line: (typeof lines)[number]) => number) =>
      lines
        .map((line) => ({ id: line.line_item_id, quantity: of(line) }))
        .filter(({ quantity }) => quantity > 0);
    const items: ReturnedItems = {
      return_id,
      restocked: some(({ quantity, written_off }) => quantity - written_off),
      written_off: some(({ written_off }) => written_off),
      shipping_method_ids: [],
    };
    return new StepResponse(items);
  },
);
