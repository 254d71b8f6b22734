import type { SellerPromotion } from "@nang-gio/marketplace/contract";
import { dateInVietnam, formatDate, formatInteger } from "@nang-gio/vietnam";
import { money } from "../../parts/format";
import { usePromotions } from "./use-promotions";

/** The last day on which a promotion holds, in Vietnam. */
export const lastDay = (ends_at: string) => dateInVietnam(new Date(Date.parse(ends_at) - 1));

/** How a promotion stands, as a badge. */
export function PromotionBadge({ promotion }: { promotion: Pick<SellerPromotion, "state"> }) {
  const { say } = usePromotions();
  return (
    <span className={`state promotion-${promotion.state}`}>{say(`state_${promotion.state}`)}</span>
  );
}

/** What a promotion takes off which goods, when, and how often its code was used. */
export function PromotionFacts({ promotion }: { promotion: SellerPromotion }) {
  const { say } = usePromotions();
  const { kind, value, product_ids, code, uses, uses_limit, begins_at, ends_at } = promotion;
  const from = formatDate(dateInVietnam(new Date(begins_at)));
  const off =
    kind === "percentage"
      ? say("off_percentage", { value })
      : say("off_fixed", { amount: money(value) });
  const on = product_ids ? say("on_some", { count: product_ids.length }) : say("on_all");
  const used = { count: formatInteger(uses), limit: formatInteger(uses_limit ?? 0) };
  return (
    <>
      <span>
        {off}, {on}
      </span>
      {code ? (
        <span>
          {say("with_code", { code })} · {say(uses_limit ? "used_of" : "used", used)}
        </span>
      ) : null}
      <span className="fine">
        {ends_at
          ? say("period", { from, to: formatDate(lastDay(ends_at)) })
          : say("period_open", { from })}
      </span>
    </>
  );
}
