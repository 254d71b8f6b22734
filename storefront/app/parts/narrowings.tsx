import { Link, useSearchParams } from "@remix-run/react";
import type { Say } from "../messages";
import type { Facets } from "./facets";
import { money } from "./format";
import { addressWithout, type Narrowing, narrowingsOf } from "./listing-address";
import { useShop } from "./use-shop";

function labelOf(
  { name, value }: Narrowing,
  names: Pick<Facets, "communes" | "cooperatives">,
  say: Say,
): string {
  switch (name) {
    case "women_led":
      return say("filter_women_led");
    case "in_stock":
      return say("filter_in_stock");
    case "stars":
      return say("stars", { count: value });
    case "price_min":
      return say("price_at_least", { price: money(Number(value)) });
    case "price_max":
      return say("price_at_most", { price: money(Number(value)) });
    case "commune":
      return names.communes[value] ?? value;
    case "cooperative":
      return names.cooperatives[value] ?? value;
  }
}

/** The filters that are set, each a link that takes it off. */
export function Narrowings({ facets }: { facets: Facets }) {
  const { say } = useShop();
  const [address] = useSearchParams();
  const set = narrowingsOf(address);
  if (set.length === 0) return null;
  return (
    <ul className="narrowings" aria-label={say("filters_chosen")}>
      {set.map((one) => {
        const label = labelOf(one, facets, say);
        return (
          <li key={`${one.name}-${one.value}`}>
            <Link
              to={addressWithout(address, one)}
              preventScrollReset
              aria-label={say("filter_remove", { filter: label })}
            >
              {label} <span aria-hidden="true">×</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
