import type { ReviewableGoods } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { inLanguage } from "../language";
import { useReviews } from "../reviews/use-reviews";

/** Ways to say what one thinks of goods that arrived. */
export function ReviewLinks({ goods }: { goods: ReviewableGoods[] }) {
  const { language, say, to } = useReviews();
  if (goods.length === 0) return null;
  return (
    <ul className="review-links">
      {goods.map(({ product_id, title, title_en, review }) => (
        <li key={product_id}>
          <Link to={to(`/tai-khoan/danh-gia/${product_id}`)}>
            {say(review ? "to_change_of" : "to_write_of", {
              title: inLanguage(language, title, title_en),
            })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
