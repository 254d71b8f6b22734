import type { ProductDocument } from "@nang-gio/catalogue/contract";
import { Link } from "@remix-run/react";
import { inLanguage } from "../language";
import { money } from "./format";
import { Picture } from "./picture";
import { Stars, WomenLedTag } from "./tags";
import { useShop } from "./use-shop";

const CARD_SIZES = "(min-width: 1100px) 280px, (min-width: 700px) 33vw, 44vw";

/** Price, and the one before a reduction. */
export function Price({
  amount,
  before,
  from = false,
}: {
  amount: number;
  before: number | null;
  from?: boolean;
}) {
  const { say } = useShop();
  return (
    <p className="price">
      <span className={before ? "price-now price-reduced" : "price-now"}>
        {from ? say("from_price", { price: money(amount) }) : money(amount)}
      </span>
      {before ? <s className="price-before">{money(before)}</s> : null}
    </p>
  );
}

/** A product in a list: all that is needed to want it. */
export function ProductCard({
  product,
  first = false,
}: {
  product: ProductDocument;
  first?: boolean;
}) {
  const { language, say, to } = useShop();
  const title = inLanguage(language, product.title, product.title_en);
  return (
    <article className="card">
      <div className="card-picture">
        <Picture picture={product.picture} alt="" sizes={CARD_SIZES} first={first} />
      </div>
      {product.ocop_stars || product.women_led ? (
        <div className="card-tags">
          {product.ocop_stars ? <Stars count={product.ocop_stars} /> : null}
          {product.women_led ? <WomenLedTag /> : null}
        </div>
      ) : null}
      <h3 className="card-title">
        <Link to={to(`/san-pham/${product.handle}`)} prefetch="intent">
          {title}
        </Link>
      </h3>
      {product.cooperative_name ? (
        <p className="card-maker">
          <span>{inLanguage(language, product.cooperative_name, product.cooperative_name_en)}</span>
          {product.commune_name ? <span>{product.commune_name}</span> : null}
        </p>
      ) : null}
      <Price
        amount={product.price_vnd}
        before={product.compare_price_vnd}
        from={product.price_max_vnd > product.price_vnd}
      />
      {product.in_stock ? null : <p className="card-out">{say("sold_out")}</p>}
    </article>
  );
}

/** A grid of products. */
export function ProductGrid({
  products,
  eager = 0,
}: {
  products: ProductDocument[];
  eager?: number;
}) {
  return (
    <ul className="grid">
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard product={product} first={index < eager} />
        </li>
      ))}
    </ul>
  );
}
