import type { PublicReview } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { day, month } from "../parts/format";
import { Picture, type ShownPicture } from "../parts/picture";
import { GivenStars } from "../parts/rating";
import { useReviews } from "./use-reviews";

/** A review as a page shows it. */
export type ShownReview = Omit<PublicReview, "pictures"> & { pictures: ShownPicture[] };

const lines = (text: string) => text.split("\n").filter(Boolean);

/** What somebody wrote, line by line. */
export function Written({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and keep their order
  return lines(text).map((line, at) => <p key={at}>{line}</p>);
}

interface ReviewItemProps {
  review: ShownReview;
  /** Who sells the goods; nothing where that is not shown. */
  cooperative: string | null;
  /** Where the whole of it is read. */
  whole?: string;
  /** How the way to report it is called. */
  reports?: string;
}

/** What one buyer says of goods, with photographs and the co-operative's answer. */
export function ReviewItem({ review, cooperative, whole, reports }: ReviewItemProps) {
  const { say, to } = useReviews();
  const { id, rating, content, name, pictures, bought_on, answer } = review;
  return (
    <li className="review">
      <p className="review-head">
        <GivenStars rating={rating} />
        <strong>{name ?? say("verified")}</strong>
        <span className="fine">{say("bought", { month: month(bought_on) })}</span>
      </p>
      {content ? <Written text={content} /> : null}
      {pictures.length > 0 ? (
        <ul className="review-pictures">
          {pictures.map((picture, at) => (
            <li key={picture.base}>
              <a href={`${picture.base}-${picture.widths.at(-1)}.jpg`}>
                <Picture picture={picture} alt={say("picture", { number: at + 1 })} sizes="6rem" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {answer ? (
        <div className="review-answer">
          <p className="fine">
            {cooperative
              ? say("answer", { cooperative, day: day(answer.answered_on) })
              : say("answer_nameless", { day: day(answer.answered_on) })}
          </p>
          <Written text={answer.content} />
        </div>
      ) : null}
      <p className="review-do fine">
        {whole ? <Link to={whole}>{say("whole")}</Link> : null}
        <Link to={to(`/danh-gia/${id}/bao-cao`)} rel="nofollow">
          {reports ?? say("report")}
        </Link>
      </p>
    </li>
  );
}
