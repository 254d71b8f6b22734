import { Link, useSearchParams } from "@remix-run/react";
import { pageAddress } from "./listing-address";
import { useShop } from "./use-shop";

/** Links to the pages before and after. */
export function Pages({ page, pages }: { page: number; pages: number }) {
  const { say } = useShop();
  const [address] = useSearchParams();
  if (pages <= 1) return null;
  return (
    <nav className="pages" aria-label={say("page_of", { page, pages })}>
      {page > 1 ? (
        <Link to={pageAddress(address, page - 1)} rel="prev" className="button button-quiet">
          {say("page_previous")}
        </Link>
      ) : null}
      <span>{say("page_of", { page, pages })}</span>
      {page < pages ? (
        <Link to={pageAddress(address, page + 1)} rel="next" className="button button-quiet">
          {say("page_next")}
        </Link>
      ) : null}
    </nav>
  );
}
