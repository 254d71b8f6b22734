import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { SellerPromotion } from "../promotions-contract";
import { promotionActions, promotionState } from "../rules/promotions";
import { sellerPolicies } from "../seller/seller-policies";
import type { SellerScope } from "../seller/seller-scope";
import { couponUses } from "./keep-coupon";
import { asPromotion, type KeptPromotion, ownPromotion } from "./kept";

function viewOf({ role }: SellerScope, promotion: KeptPromotion, uses: number): SellerPromotion {
  const { id, revision, name, kind, value, product_ids, code, uses_limit } = promotion;
  const state = promotionState(promotion, new Date());
  return {
    ...{ id, revision, state, name, kind, value, product_ids, code, uses_limit },
    uses,
    begins_at: promotion.begins_at.toISOString(),
    ends_at: promotion.ends_at?.toISOString() ?? null,
    actions: promotionActions(state).filter(
      (action) =>
        sellerPolicies.judge(role, "POST", `/seller/promotions/${id}/${action}`) === "allowed",
    ),
  };
}

/** A promotion of the caller's co-operative. @throws Problem `marketplace.promotion_unknown` */
export async function readPromotion(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<SellerPromotion> {
  const promotion = await ownPromotion(container, scope, id);
  return viewOf(scope, promotion, (await couponUses(container, [promotion])).get(id) ?? 0);
}

/** One page of the promotions of the caller's co-operative, the one that begins last first. */
export async function findPromotions(
  container: MedusaContainer,
  scope: SellerScope,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ promotions: SellerPromotion[]; count: number }> {
  const [found, count] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listAndCountGoodsPromotions(
      { organisation_id: scope.organisation_id },
      { order: { begins_at: "DESC", id: "DESC" }, take: limit, skip: offset },
    );
  const kept = found.map(asPromotion);
  const uses = await couponUses(container, kept);
  return { promotions: kept.map((one) => viewOf(scope, one, uses.get(one.id) ?? 0)), count };
}
