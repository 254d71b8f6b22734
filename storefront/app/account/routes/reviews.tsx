import type { ReviewableGoods } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "../../language";
import { month } from "../../parts/format";
import { Pages } from "../../parts/pages";
import { GivenStars } from "../../parts/rating";
import { reviewsHead, useReviews } from "../../reviews/use-reviews";
import { readPage } from "../read-page.server";
import { asShopper } from "../shopper.server";

export const meta: MetaFunction = ({ location }) => reviewsHead(location.pathname, "own_title");

/** A page of what reached the shopper, with what they said of it. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { answer, ...listed } = await readPage<{ goods: ReviewableGoods[]; count: number }>(
    shopper,
    asking.request,
    "/reviews",
  );
  return { ...listed, goods: answer.goods };
}

function Row({ goods }: { goods: ReviewableGoods }) {
  const { language, say, to } = useReviews();
  const { product_id, bought_on, review } = goods;
  const title = inLanguage(language, goods.title, goods.title_en);
  return (
    <li className="account-card">
      <h2>{title}</h2>
      <p className="fine">
        {say("bought", { month: month(bought_on) })}
        {review ? (
          <>
            {" · "}
            <GivenStars rating={review.rating} />
            {` · ${say(`state_${review.state}`)}`}
          </>
        ) : null}
      </p>
      <p className="account-card-do">
        <Link
          to={to(`/tai-khoan/danh-gia/${product_id}`)}
          className={review ? "button button-quiet" : "button"}
          aria-label={say(review ? "to_change_of" : "to_write_of", { title })}
        >
          {say(review ? "to_change" : "to_write")}
        </Link>
      </p>
    </li>
  );
}

export default function OwnReviews() {
  const { goods, page, pages } = useLoaderData<typeof loader>();
  const { say } = useReviews();
  return (
    <>
      <h1>{say("own_title")}</h1>
      {goods.length === 0 ? (
        <div className="account-none">
          <h2>{say("own_none")}</h2>
          <p>{say("own_none_text")}</p>
        </div>
      ) : (
        <ul className="account-list account-addresses">
          {goods.map((one) => (
            <Row key={one.product_id} goods={one} />
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} />
    </>
  );
}
