import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import { MAX_STOCK } from "../limits";
import { promotionState } from "../rules/promotions";
import { type KeptPromotion, promotedProducts, sameMoment } from "./kept";

const PRODUCT = "items.product.id";

const ruleFor = (products: readonly string[]) => ({
  attribute: PRODUCT,
  operator: "in" as const,
  values: [...products],
});

/** Medusa's promotion of a code, with what it is on and its campaign. */
async function couponOf(container: MedusaContainer, { code, organisation_id }: KeptPromotion) {
  const [found] = await container.resolve(Modules.PROMOTION).listPromotions(
    { code: [code ?? ""] },
    {
      relations: [
        "campaign.budget",
        "application_method.target_rules",
        "application_method.target_rules.values",
      ],
      take: 1,
    },
  );
  // Another's promotion is never taken for one's own.
  return found?.metadata?.organisation_id === organisation_id ? found : undefined;
}

/** In how many orders codes were used, by the promotion's id; those without a code are left out. */
export async function couponUses(
  container: MedusaContainer,
  promotions: readonly KeptPromotion[],
): Promise<Map<string, number>> {
  const codes = promotions.flatMap(({ code }) => code ?? []);
  if (codes.length === 0) return new Map();
  const found = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: codes }, { relations: ["campaign.budget"], take: codes.length });
  return new Map(
    promotions.flatMap(({ id, code, organisation_id }) => {
      const coupon = found.find(
        (one) => one.code === code && one.metadata?.organisation_id === organisation_id,
      );
      return coupon ? [[id, Number(coupon.campaign?.budget?.used ?? 0)] as const] : [];
    }),
  );
}

/** A budget that counts uses has a limit; this stands for none. */
const NO_LIMIT = 2_000_000_000;

const budgetOf = ({ uses_limit }: KeptPromotion) => uses_limit ?? NO_LIMIT;

async function create(container: MedusaContainer, promotion: KeptPromotion, products: string[]) {
  const { id, name, code, value, begins_at, ends_at, organisation_id } = promotion;
  const { result } = await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code: code ?? "",
          type: "standard",
          status: "active",
          metadata: { organisation_id },
          application_method: {
            type: "fixed",
            target_type: "items",
            allocation: "each",
            value,
            currency_code: "vnd",
            max_quantity: MAX_STOCK,
            target_rules: [ruleFor(products)],
          },
          campaign: {
            name,
            campaign_identifier: id,
            starts_at: begins_at,
            ends_at: ends_at ?? undefined,
            budget: { type: "usage", limit: budgetOf(promotion) },
          },
        },
      ],
    },
  });
  return result[0]?.id ?? "";
}

/**
 * Brings Medusa's promotion of a code in line with what the co-operative has set: only on goods of its own, each piece by
 * so many đồng, within its campaign's days and uses. Gives the promotion's id.
 */
export async function keepCoupon(
  container: MedusaContainer,
  promotion: KeptPromotion,
  now: Date,
): Promise<string | null> {
  const service = container.resolve(Modules.PROMOTION);
  const products = await promotedProducts(container, promotion);
  const state = promotionState(promotion, now);
  const found = await couponOf(container, promotion);
  if (!found) {
    if (state === "ended" || products.length === 0) return null;
    const id = await create(container, promotion, products);
    if (promotion.paused) await service.updatePromotions({ id, status: "inactive" });
    return id;
  }
  const { value, name, begins_at, ends_at } = promotion;
  const method = found.application_method;
  const isOver = state === "ended" || state === "paused" || products.length === 0;
  const status = isOver ? "inactive" : "active";
  if (found.status !== status || Number(method?.value) !== value) {
    await service.updatePromotions({
      id: found.id,
      status,
      application_method: { value, max_quantity: MAX_STOCK },
    });
  }
  const rules = method?.target_rules ?? [];
  const held = rules
    .flatMap(({ values }) => (values ?? []) as Array<{ value?: string }>)
    .flatMap(({ value: one }) => one ?? [])
    .sort();
  if (!isDeepStrictEqual(held, products) && products.length > 0) {
    await service.addPromotionTargetRules(found.id, [ruleFor(products)]);
    await service.removePromotionTargetRules(
      found.id,
      rules.map(({ id }) => id),
    );
  }
  const { campaign } = found;
  const limit = budgetOf(promotion);
  const same =
    campaign?.name === name &&
    sameMoment(campaign.starts_at, begins_at) &&
    sameMoment(campaign.ends_at, ends_at) &&
    Number(campaign.budget?.limit) === limit;
  if (campaign && !same) {
    await service.updateCampaigns({
      ...{ id: campaign.id, name, starts_at: begins_at, ends_at, budget: { limit } },
    });
  }
  return found.id;
}
