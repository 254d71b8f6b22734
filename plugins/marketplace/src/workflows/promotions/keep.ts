import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { keepCoupon } from "../../promotions/keep-coupon";
import { keepPriceList } from "../../promotions/keep-price-list";
import { asPromotion, promotedProducts } from "../../promotions/kept";
import { awaitTurns } from "../../promotions/turns";
import { takeTurn } from "../proposals/take-turn";
import { service } from "../proposals/write";

/** Emitted with `{ product_ids }` whose reduction has begun, changed or ended. */
export const PROMOTION_TURNED = "goods_promotion.turned";

interface KeptPromotions {
  ids: string[];
  /** They have just begun, ended or been changed: the shop looks at their goods in any case. */
  turned?: boolean;
}

async function keep(container: MedusaContainer, id: string, turned: boolean): Promise<string[]> {
  const [found] = await service(container).listGoodsPromotions({ id: [id] }, { take: 1 });
  if (!found) return [];
  const promotion = asPromotion(found);
  const now = new Date();
  if (promotion.code !== null) {
    const promotion_id = await keepCoupon(container, promotion, now);
    if (promotion_id !== promotion.promotion_id) {
      await service(container).updateGoodsPromotions({ id, promotion_id });
    }
    return [];
  }
  const { id: price_list_id, changed } = await keepPriceList(container, promotion, now);
  if (price_list_id !== promotion.price_list_id) {
    await service(container).updateGoodsPromotions({ id, price_list_id });
  }
  awaitTurns(container, promotion, () =>
    keepPromotionsWorkflow(container).run({ input: { ids: [id], turned: true } }),
  );
  return changed || turned ? promotedProducts(container, promotion) : [];
}

const keepPromotionsStep = createStep(
  "keep-goods-promotions",
  async ({ ids, turned = false }: KeptPromotions, { container }) => {
    const touched = new Set<string>();
    for (const id of ids) {
      const products = await takeTurn(container, [`goods-promotion:${id}`], () =>
        keep(container, id, turned),
      );
      for (const product of products) touched.add(product);
    }
    return new StepResponse([...touched]);
  },
);

/** Brings Medusa's price lists and promotions in line with what co-operatives have set, and announces the goods. */
export const keepPromotionsWorkflow = createWorkflow(
  "keep-goods-promotions",
  (input: KeptPromotions) => {
    const product_ids = keepPromotionsStep(input);
    when("goods-promoted", product_ids, (ids) => ids.length > 0).then(() => {
      emitEventStep({ eventName: PROMOTION_TURNED, data: { product_ids } });
    });
    return new WorkflowResponse(product_ids);
  },
);
