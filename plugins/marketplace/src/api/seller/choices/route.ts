import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MARKET_CATEGORIES } from "../../../categories";
import { COMMON_UNITS, type SellerChoices } from "../../../contract";
import { labelDuties } from "../../../rules/label-duties";

/** `GET /seller/choices`: what the form of a product offers to choose from. */
export async function GET(_req: MedusaRequest, res: MedusaResponse<SellerChoices>): Promise<void> {
  const groups = MARKET_CATEGORIES.filter(({ parent }) => parent === null);
  res.json({
    units: [...COMMON_UNITS],
    groups: groups.map(({ handle: group, name, name_en }) => ({
      ...{ name, name_en },
      categories: MARKET_CATEGORIES.filter(({ parent }) => parent === group).map((one) => ({
        ...{ handle: one.handle, name: one.name, name_en: one.name_en },
        label: [...labelDuties(one.handle)],
      })),
    })),
  });
}
