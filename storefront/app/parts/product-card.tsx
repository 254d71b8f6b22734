import { Link } from "@remix-run/react";
import type { Card } from "./card";
import { money } from "./format";
import { Picture } from "./picture";
import { RatingLine } from "./rating";
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
export function ProductCard({ card, first = false }: { card: Card; first?: boolean }) {
  const { say, to } = useShop();
  return (
    <article className="card">
      <div className="card-picture">
        <Picture picture={card.picture} alt="" sizes={CARD_SIZES} first={first} />
      </div>
      {card.stars || card.womenLed ? (
        <div className="card-tags">
          {card.stars ? <Stars count={card.stars} /> : null}
          {card.womenLed ? <WomenLedTag /> : null}
        </div>
      ) : null}
      <h3 className="card-title">
        <Link to={to(`/san-pham/${card.handle}`)} prefetch="intent">
          {card.title}
        </Link>
      </h3>
      {card.maker ? (
        <p className="card-maker">
          <span>{card.maker}</span>
          {card.commune ? <span>{card.commune}</span> : null}
        </p>
      ) : null}
      {card.rated ? (
        <p className="fine">
          <RatingLine rating={card.rated[0]} count={card.rated[1]} />
        </p>
      ) : null}
      <Price amount={card.price} before={card.before} from={card.hasDearerVariants} />
      {card.inStock ? null : <p className="card-out">{say("sold_out")}</p>}
    </article>
  );
}

/** A grid of products. */
export function ProductGrid({ cards, eager = 0 }: { cards: Card[]; eager?: number }) {
  return (
    <ul className="grid">
      {cards.map((card, index) => (
        <li key={card.handle}>
          <ProductCard card={card} first={index < eager} />
        </li>
      ))}
    </ul>
  );
}
