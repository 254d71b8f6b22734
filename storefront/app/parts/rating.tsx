import { decimal } from "./format";
import { useShop } from "./use-shop";

const MOST = 5;

/** Stars that a buyer gave: filled ones in a row, said in words for a screen reader. */
export function GivenStars({ rating }: { rating: number }) {
  const { say } = useShop();
  return (
    <span className="given">
      <span aria-hidden="true">
        {"★".repeat(rating)}
        {"☆".repeat(MOST - rating)}
      </span>
      <span className="unseen">{say("rating_of", { rating })}</span>
    </span>
  );
}

/** How buyers rate goods, in one line: the mean of their stars, and how many there are. */
export function RatingLine({ rating, count }: { rating: number; count: number }) {
  const { language, say } = useShop();
  const mean = decimal(rating, language);
  return (
    <>
      <span className="given" aria-hidden="true">
        ★
      </span>{" "}
      <span aria-hidden="true">
        {mean} ({count})
      </span>
      <span className="unseen">{say("rating_by", { rating: mean, count })}</span>
    </>
  );
}
