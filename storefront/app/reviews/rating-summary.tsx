import type { ReviewSummary } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { decimal } from "../parts/format";
import { useReviews } from "./use-reviews";

const STARS = [5, 4, 3, 2, 1] as const;
const WHOLE = 100;

interface RatingSummaryProps {
  summary: ReviewSummary;
  /** Where reviews with so many stars are read. */
  path: string;
}

/** The mean of the stars, and how many buyers gave how many, each a way to what they say. */
export function RatingSummary({ summary, path }: RatingSummaryProps) {
  const { language, say } = useReviews();
  const { rating, rating_count, ratings } = summary;
  if (rating === null) return null;
  const mean = decimal(rating, language);
  return (
    <div className="ratings">
      <p>
        <strong aria-hidden="true">{mean}</strong>{" "}
        <span className="given" aria-hidden="true">
          ★
        </span>
        <span className="unseen">{say("out_of", { rating: mean })}</span>
        <br />
        <span className="fine">{say("count", { count: rating_count })}</span>
      </p>
      <ul>
        {STARS.map((stars) => {
          const count = ratings[stars - 1] ?? 0;
          const label = say("with", { stars, count });
          const bar = (
            <>
              <span aria-hidden="true">{stars} ★</span>
              <span aria-hidden="true" className="ratings-bar">
                <span style={{ width: `${Math.round((WHOLE * count) / rating_count)}%` }} />
              </span>
              <span aria-hidden="true">{count}</span>
              <span className="unseen">{label}</span>
            </>
          );
          return (
            <li key={stars}>
              {count > 0 ? <Link to={`${path}?sao=${stars}`}>{bar}</Link> : <span>{bar}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
