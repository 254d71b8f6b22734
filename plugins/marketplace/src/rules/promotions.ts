import {
  PROMOTION_ACTIONS,
  type PromotionAction,
  type PromotionKind,
  type PromotionState,
} from "../promotions-contract";

interface Times {
  begins_at: Date;
  ends_at: Date | null;
  paused: boolean;
}

/** How a promotion stands at a moment: it holds in `[begins_at, ends_at)` unless it is paused. */
export function promotionState({ begins_at, ends_at, paused }: Times, now: Date): PromotionState {
  if (ends_at && ends_at <= now) return "ended";
  if (paused) return "paused";
  return begins_at > now ? "planned" : "running";
}

const FROM: Readonly<Record<PromotionAction, readonly PromotionState[]>> = {
  pause: ["planned", "running"],
  resume: ["paused"],
  end: ["planned", "running", "paused"],
};

/** What may be done with a promotion in a state. */
export function promotionActions(state: PromotionState): PromotionAction[] {
  return PROMOTION_ACTIONS.filter((action) => FROM[action].includes(state));
}

/** Whether an action moves it, has been done already, or comes too late. */
export function judgePromotionMove(
  action: PromotionAction,
  state: PromotionState,
): "move" | "done" | "refuse" {
  if (FROM[action].includes(state)) return "move";
  return state === "ended" && action !== "end" ? "refuse" : "done";
}

/**
 * The price of one piece after a reduction, in whole đồng: a percentage is rounded to the nearest đồng, a half up.
 * Nothing where it would leave nothing to pay. Each piece costs a whole amount, so that no sum of them has a part of a
 * đồng to share out.
 */
export function reducedPrice(
  { kind, value }: { kind: PromotionKind; value: number },
  price: number,
): number | null {
  const left = kind === "fixed" ? price - value : Math.floor((price * (100 - value) + 50) / 100);
  return left >= 1 && left < price ? left : null;
}
