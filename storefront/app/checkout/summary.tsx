import { Link } from "@remix-run/react";
import type { CartView } from "../cart/view";
import { inLanguage } from "../language";
import { money, shortDay } from "../parts/format";
import { Totals } from "../parts/totals";
import { useShop } from "../parts/use-shop";
import { VariantName } from "../parts/variant-name";

/** What is about to be ordered, by co-operative. */
export function Summary({ view }: { view: CartView }) {
  const { language, say, to } = useShop();
  return (
    <section className="summary" aria-labelledby="summary">
      <h2 id="summary">{say("checkout_summary")}</h2>
      {view.parts.map(({ cooperative, lines, options, chosen_option_id }) => {
        const chosen = options.find(({ id }) => id === chosen_option_id);
        return (
          <div key={cooperative.id} className="summary-part">
            <h3>{inLanguage(language, cooperative.name, cooperative.name_en)}</h3>
            <ul>
              {lines.map(({ id, quantity, product_title, variant_title, total }) => (
                <li key={id}>
                  <span>
                    {quantity} × {product_title}
                    {variant_title ? (
                      <small>
                        {" "}
                        <VariantName title={variant_title} />
                      </small>
                    ) : null}
                  </span>
                  <span>{money(total)}</span>
                </li>
              ))}
              {chosen ? (
                <li className="fine">
                  <span>
                    {say(`delivery_kind_${chosen.kind}`)}
                    <br />
                    <small>
                      {say(chosen.kind === "pickup" ? "ready_by" : "arrives_by", {
                        day: shortDay(chosen.by),
                      })}
                      {chosen.provisional ? ` · ${say("fee_provisional")}` : null}
                    </small>
                  </span>
                  <span>{chosen.amount === 0 ? say("free") : money(chosen.amount)}</span>
                </li>
              ) : null}
            </ul>
          </div>
        );
      })}
      <Totals amounts={view} />
      <p className="fine">{say("total_note")}</p>
      <Link to={to("/gio-hang")} className="purchase-on">
        {say("checkout_edit")}
      </Link>
    </section>
  );
}
