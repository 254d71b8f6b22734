import type { ListingResponse } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { readConfiguration } from "../configuration.server";
import { inLanguage, languageOf } from "../language";
import { fromBackend } from "../market/backend.server";
import { speak } from "../messages";
import { cardOf } from "../parts/card";
import { facetsOf } from "../parts/facets";
import { Filters } from "../parts/filters";
import { head } from "../parts/head";
import { listingQuery, PAGE_SIZE, pageOf } from "../parts/listing-address";
import { Narrowings } from "../parts/narrowings";
import { Pages } from "../parts/pages";
import { ProductGrid } from "../parts/product-card";
import { useShop } from "../parts/use-shop";

/** Letters of a search that the heading repeats. */
const LONG = 60;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  const listing = await fromBackend<ListingResponse>(
    "/store/listing",
    language,
    listingQuery(url.searchParams, params.category),
  );
  const category = params.category ? (listing.names.categories[params.category] ?? null) : null;
  if (params.category && !category) throw new Response(null, { status: 404 });
  const q = url.searchParams.get("q")?.trim().slice(0, 200) || null;
  const say = speak(language);
  const titles = [
    ...(category ? [inLanguage(language, category.name, category.name_en)] : []),
    ...(q ? [say("results_for", { q: q.length > LONG ? `${q.slice(0, LONG).trim()}…` : q })] : []),
  ];
  const title = titles.length > 0 ? titles.join(": ") : say("all_products");
  return {
    count: listing.count,
    facets: facetsOf(listing, language, params.category ?? null),
    cards: listing.products.map((product) => cardOf(product, language)),
    title,
    category: params.category ?? null,
    isSearch: url.pathname.endsWith("/tim-kiem"),
    shopUrl: readConfiguration().SHOP_URL,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  head({
    title: data?.title ?? "",
    description: speak(languageOf(location.pathname))("listing_description", {
      title: data?.title ?? "",
      count: data?.count ?? 0,
    }),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
    index: location.search === "",
  });

export default function Listing() {
  const { count, facets, cards, title, category } = useLoaderData<typeof loader>();
  const { say } = useShop();
  const [address] = useSearchParams();
  const page = pageOf(address);
  return (
    <div className="listing">
      <div className="listing-head">
        <h1>{title}</h1>
        <p aria-live="polite">{say("products_count", { count })}</p>
      </div>
      <Filters facets={facets} category={category} />
      <div className="listing-goods">
        <Narrowings facets={facets} />
        {cards.length > 0 ? (
          <>
            <h2 className="unseen">{say("menu_products")}</h2>
            <ProductGrid cards={cards} eager={2} />
          </>
        ) : (
          <div className="none">
            <h2>{say("none_found_title")}</h2>
            <p>{say("none_found_text")}</p>
          </div>
        )}
        <Pages page={page} pages={Math.ceil(count / PAGE_SIZE)} />
      </div>
    </div>
  );
}
