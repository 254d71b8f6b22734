import type { MedusaContainer } from "@medusajs/framework/types";
import { findLots, lotRow } from "@nang-gio/cooperative/read/find-lots";
import type { ConsignmentLots } from "../contract";
import { PACKED_LOTS_MODULE } from "../modules/packed-lots";
import type { PackedLotsService } from "../modules/packed-lots/service";
import { ownConsignment } from "../read/seller-consignments";
import type { SellerScope } from "../seller/seller-scope";

/** Lots offered for a line: more are older than goods lie. */
const MOST_CHOICES = 100;

/**
 * From which lots the lines of a consignment are packed, and can be.
 * @throws Problem `marketplace.consignment_unknown`
 */
export async function consignmentLots(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<ConsignmentLots> {
  const { lines } = await ownConsignment(container, scope, id);
  const product_ids = [...new Set(lines.flatMap(({ product_id }) => product_id ?? []))];
  const [packed, { lots }] = await Promise.all([
    container
      .resolve<PackedLotsService>(PACKED_LOTS_MODULE)
      .listPackedLots({ consignment_id: id }, { take: null, order: { id: "ASC" } }),
    findLots(
      container,
      { organisation_id: scope.organisation_id, product_ids, state: "active" },
      { limit: MOST_CHOICES, offset: 0 },
    ),
  ]);
  return {
    lines: packed.map(({ line_item_id, lot_id, quantity }) => ({ line_item_id, lot_id, quantity })),
    choices: lines.map(({ line_item_id, product_id }) => ({
      line_item_id,
      lots: lots.filter((lot) => lot.product_id === product_id).map(lotRow),
    })),
  };
}
