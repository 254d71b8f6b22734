import type { MedusaContainer } from "@medusajs/framework/types";
import { readGraph } from "@nang-gio/access/read/read-graph";
import { dateInVietnam } from "@nang-gio/vietnam";
import { FLAT_DELIVERY_FEE, type PublicDelivery } from "../delivery-terms-contract";
import { OnlyId } from "../read/organisations";
import { closedOn } from "../rules/dispatch";
import { readTerms } from "./read-terms";

/** How a co-operative delivers, as shoppers see it today; nothing where there is none of that handle. */
export async function findPublicDelivery(
  container: MedusaContainer,
  handle: string,
): Promise<PublicDelivery | undefined> {
  const [found] = await readGraph(container, "organisation", OnlyId, ["id"], { handle });
  const terms = found && (await readTerms(container, [found.id])).get(found.id);
  if (!terms) return undefined;
  const { rates, home_province, dispatch_days, pickup, closing } = terms;
  return {
    ...{ rates, home_province, dispatch_days, pickup },
    flat_fee: FLAT_DELIVERY_FEE,
    closing: closedOn(closing, dateInVietnam(new Date())),
  };
}
