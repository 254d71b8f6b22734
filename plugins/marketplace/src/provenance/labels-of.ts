import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { LotView } from "@nang-gio/cooperative/contract";
import { NOTICES_MODULE } from "@nang-gio/notices/modules/notices";
import type { LabelsQuery } from "../contract";
import { sellingOrganisations } from "../read/selling-organisations";
import type { SellerScope } from "../seller/seller-scope";
import { drawLabels } from "./draw-labels";

/**
 * Labels of a lot of the caller's co-operative, as a PDF.
 * @throws Problem `marketplace.lot_no_labels` where it was recalled or its code revoked
 */
export async function labelsOf(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  lot: LotView,
  wanted: LabelsQuery,
): Promise<Buffer> {
  if (lot.state !== "active") throw new Problem("not_allowed", "marketplace.lot_no_labels");
  const { shopUrl } = container.resolve<{ shopUrl: string }>(NOTICES_MODULE);
  const organisations = await sellingOrganisations(container, [organisation_id]);
  return drawLabels({
    ...wanted,
    shopUrl,
    cooperative: organisations.get(organisation_id)?.name ?? "",
    lot,
  });
}
