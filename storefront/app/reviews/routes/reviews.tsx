import type { ProductPage } from "@nang-gio/catalogue/contract";
import type { PublicReview, ReviewSummary } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readConfiguration } from "../../configuration.server";
import { inLanguage, languageAsked, languageOf } from "../../language";
import { fromBackend } from "../../market/backend.server";
import { head } from "../../parts/head";
import { pageOf } from "../../parts/listing-address";
import { Pages } from "../../parts/pages";
import { smallPicture } from "../../parts/picture";
import { speakReviews } from "../messages";
import { RatingSummary } from "../rating-summary";
import { ReviewItem } from "../review-item";
import { useReviews } from "../use-reviews";

const PER_PAGE = 20;

const starsIn = (address: URLSearchParams): number | null => {
  const stars = address.get("sao") ?? "";
  return /^[1-5]$/.test(stars) ? Number(stars) : null;
};

/** A page (`trang`) of what buyers say of a product, all of it or what came with so many stars (`sao`). */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const { searchParams } = new URL(request.url);
  const stars = starsIn(searchParams);
  const page = pageOf(searchParams);
  const { product, cooperative } = await fromBackend<ProductPage>(
    `/store/catalogue/products/${encodeURIComponent(params.handle ?? "")}`,
    language,
  );
  const wanted = new URLSearchParams({
    ...{ limit: String(PER_PAGE), offset: String((page - 1) * PER_PAGE) },
    ...(stars ? { rating: String(stars) } : {}),
  });
  const { reviews, count, rating, rating_count, ratings } = await fromBackend<
    ReviewSummary & { reviews: PublicReview[]; count: number }
  >(`/store/products/${product.id}/reviews`, language, wanted);
  context.page?.shows({ products: [product.handle], cooperatives: [] });
  return {
    reviews: reviews.map((review) => ({
      ...review,
      pictures: review.pictures.flatMap((picture) => smallPicture(picture) ?? []),
    })),
    ...{ stars, page, pages: Math.ceil(count / PER_PAGE) },
    summary: { rating, rating_count, ratings } satisfies ReviewSummary,
    handle: product.handle,
    title: inLanguage(language, product.title, product.title_en),
    maker: cooperative && inLanguage(language, cooperative.name, cooperative.name_en),
    shopUrl: readConfiguration().SHOP_URL,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  head({
    title: speakReviews(languageOf(location.pathname))("title_of", { title: data?.title ?? "" }),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
    index: location.search === "",
  });

export default function Reviews() {
  const { reviews, stars, page, pages, summary, handle, title, maker } =
    useLoaderData<typeof loader>();
  const { say, to } = useReviews();
  const product = to(`/san-pham/${handle}`);
  const path = `${product}/danh-gia`;
  return (
    <div className="shelf reviews">
      <p>
        <Link to={product}>{title}</Link>
      </p>
      <h1>{say("title")}</h1>
      <p className="fine">{say("rule")}</p>
      <RatingSummary summary={summary} path={path} />
      {stars ? (
        <p>
          {say("only", { stars })} · <Link to={path}>{say("all")}</Link>
        </p>
      ) : null}
      {reviews.length === 0 ? <p>{say(stars ? "none_so" : "none")}</p> : null}
      <ul className="review-list">
        {reviews.map((review) => (
          <ReviewItem key={review.id} review={review} cooperative={maker} />
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </div>
  );
}
