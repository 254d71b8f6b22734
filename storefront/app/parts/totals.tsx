import { money } from "./format";
import { useShop } from "./use-shop";

interface Amounts {
  goods_total: number;
  shipping_total: number;
  discount_total?: number;
  total: number;
}

/** What goods, delivery and all cost, in đồng. */
export function Totals({ amounts }: { amounts: Amounts }) {
  const { say } = useShop();
  const { goods_total, shipping_total, discount_total = 0, total } = amounts;
  return (
    <dl className="totals">
      <div>
        <dt>{say("total_goods")}</dt>
        <dd>{money(goods_total)}</dd>
      </div>
      <div>
        <dt>{say("total_shipping")}</dt>
        <dd>{shipping_total === 0 ? say("free") : money(shipping_total)}</dd>
      </div>
      {discount_total > 0 ? (
        <div>
          <dt>{say("total_discount")}</dt>
          <dd>−{money(discount_total)}</dd>
        </div>
      ) : null}
      <div className="totals-all">
        <dt>{say("total")}</dt>
        <dd>{money(total)}</dd>
      </div>
    </dl>
  );
}
