import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem, type ProblemParams, type ProblemType } from "@nang-gio/access/problem";
import { formatDong } from "@nang-gio/vietnam";
import { ownPromotion, promotedProducts } from "../../promotions/kept";
import { promotedGoods } from "../../promotions/promoted-goods";
import type { ChangePromotion, NewPromotion, PromotionAction } from "../../promotions-contract";
import { judgePromotionMove, promotionState, reducedPrice } from "../../rules/promotions";
import { takeTurn } from "../proposals/take-turn";
import { service } from "../proposals/write";
import { keepPromotionsWorkflow } from "./keep";

type Fields = Omit<NewPromotion, "key" | "cooperative_id">;
type Created = Fields & { key: string; organisation_id: string };
type Changed = Omit<ChangePromotion, "cooperative_id"> & { id: string; organisation_id: string };

const columns = ({ product_ids, begins_at, ends_at, ...rest }: Fields) => ({
  ...rest,
  // The column holds a JSON array; the model's type knows objects only.
  product_ids: product_ids as unknown as Record<string, unknown> | null,
  begins_at: new Date(begins_at),
  ends_at: ends_at ? new Date(ends_at) : null,
});

/** A refusal that the form shows at the field that it is of. */
function fault(type: ProblemType, name: string, field: string, params: ProblemParams = {}) {
  const code = `marketplace.${name}`;
  return new Problem(type, code, { field, params, details: [{ field, code, params }] });
}

async function assertOwnGoods(container: MedusaContainer, organisation_id: string, fields: Fields) {
  const { product_ids } = fields;
  const own = await promotedProducts(container, { organisation_id, product_ids });
  const strange = product_ids?.findIndex((id) => !own.includes(id)) ?? -1;
  if (strange >= 0) {
    throw fault("not_found", "listing_unknown", `product_ids.${strange}`);
  }
  if (own.length === 0) throw new Problem("invalid_data", "marketplace.promotion_no_goods");
}

/** @throws Problem where a reduction leaves nothing to pay for some of the goods. */
async function assertSomethingLeft(
  container: MedusaContainer,
  organisation_id: string,
  fields: Fields,
) {
  for (const { input } of await promotedGoods(container, { organisation_id, ...fields })) {
    const low = input.variants.find(({ price }) => reducedPrice(fields, price) === null);
    if (!low) continue;
    throw fault("invalid_data", "promotion_too_much", "value", {
      name: [input.title, low.title].join(" – "),
      price: formatDong(low.price),
    });
  }
}

async function assertFreeCode(container: MedusaContainer, code: string | null) {
  if (code === null) return;
  const [own, others] = await Promise.all([
    service(container).listGoodsPromotions({ code }, { select: ["id"], take: 1 }),
    container.resolve(Modules.PROMOTION).listPromotions({ code: [code] }, { take: 1 }),
  ]);
  if (own.length + others.length > 0) throw fault("conflict", "promotion_code_taken", "code");
}

const createPromotionStep = createStep(
  "create-goods-promotion",
  async ({ key, organisation_id, ...fields }: Created, { container }) => {
    const id = await takeTurn(container, ["goods-promotion-codes"], async () => {
      const [known] = await service(container).listGoodsPromotions(
        { organisation_id, key },
        { take: 1 },
      );
      if (known) return known.id;
      await assertOwnGoods(container, organisation_id, fields);
      await assertSomethingLeft(container, organisation_id, fields);
      await assertFreeCode(container, fields.code);
      const [made] = await service(container).createGoodsPromotions([
        { ...columns(fields), key, organisation_id },
      ]);
      return made?.id ?? "";
    });
    await keepPromotionsWorkflow(container).run({ input: { ids: [id], turned: true } });
    return new StepResponse(id);
  },
);

/** A new promotion, which holds from its first moment on; the same key again is the same one. Gives its id. */
export const createPromotionWorkflow = createWorkflow(
  "create-goods-promotion",
  (input: Created) => new WorkflowResponse(createPromotionStep(input)),
);

const rewritten = (name: string) =>
  new Problem("conflict", "marketplace.promotion_rewritten", { field: "seen", params: { name } });

const changePromotionStep = createStep(
  "change-goods-promotion",
  async ({ id, organisation_id, seen, ...fields }: Changed, { container }) => {
    await takeTurn(container, ["goods-promotion-codes", `goods-promotion:${id}`], async () => {
      const kept = await ownPromotion(container, { organisation_id }, id);
      if (kept.revision !== seen || promotionState(kept, new Date()) === "ended") {
        throw rewritten(kept.name);
      }
      // What is a price list can't become a promotion of Medusa's, nor a code that was told another one.
      if (kept.code !== fields.code) {
        throw fault("invalid_data", "promotion_code_stays", "code");
      }
      await assertOwnGoods(container, organisation_id, fields);
      await assertSomethingLeft(container, organisation_id, fields);
      await service(container).updateGoodsPromotions({
        id,
        ...columns(fields),
        revision: seen + 1,
      });
    });
    await keepPromotionsWorkflow(container).run({ input: { ids: [id], turned: true } });
    return new StepResponse(id);
  },
);

/** Changes what a promotion says, from the revision that was seen. @throws Problem conflict where that has changed. */
export const changePromotionWorkflow = createWorkflow(
  "change-goods-promotion",
  (input: Changed) => new WorkflowResponse(changePromotionStep(input)),
);

interface Moved {
  id: string;
  organisation_id: string;
  action: PromotionAction;
}

const movePromotionStep = createStep(
  "move-goods-promotion",
  async ({ id, organisation_id, action }: Moved, { container }) => {
    await takeTurn(container, [`goods-promotion:${id}`], async () => {
      const kept = await ownPromotion(container, { organisation_id }, id);
      const now = new Date();
      const verdict = judgePromotionMove(action, promotionState(kept, now));
      if (verdict === "refuse") throw rewritten(kept.name);
      if (verdict === "done") return;
      await service(container).updateGoodsPromotions({
        id,
        revision: kept.revision + 1,
        ...(action === "end" ? { ends_at: now } : { paused: action === "pause" }),
      });
    });
    await keepPromotionsWorkflow(container).run({ input: { ids: [id], turned: true } });
    return new StepResponse(id);
  },
);

/** Pauses, resumes or ends a promotion; done already, nothing happens. */
export const movePromotionWorkflow = createWorkflow(
  "move-goods-promotion",
  (input: Moved) => new WorkflowResponse(movePromotionStep(input)),
);
