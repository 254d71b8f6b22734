import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import { NOTICES_MODULE } from "@nang-gio/notices/modules/notices";
import { findProvince } from "@nang-gio/vietnam/places";
import type { SellerConsignment } from "../contract";
import { sellingOrganisations } from "../read/selling-organisations";
import type { SellerScope } from "../seller/seller-scope";
import { drawSlip } from "./draw-slip";

/** The packing slip of a consignment of the caller's co-operative, as a PDF. */
export async function slipOf(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  consignment: SellerConsignment,
  language: Language,
): Promise<Buffer> {
  const { shopUrl } = container.resolve<{ shopUrl: string }>(NOTICES_MODULE);
  const organisations = await sellingOrganisations(container, [organisation_id]);
  const { name = "", name_en = null } = organisations.get(organisation_id) ?? {};
  const { recipient } = consignment;
  const province = findProvince(recipient.province)?.name;
  return drawSlip({
    consignment: {
      ...consignment,
      recipient: { ...recipient, province: province ?? recipient.province },
    },
    cooperative: (language === "en" && name_en) || name,
    shopUrl,
    language,
  });
}
