import type { ProductPage } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takesPrepayments } from "../cart/place-order.server";
import { readConfiguration } from "../configuration.server";
import { firstPieces } from "../content/read.server";
import { StoryShelf } from "../content/story-cards";
import { useContent } from "../content/use-content";
import { inLanguage, type Language, languageAsked, languageOf } from "../language";
import { fromBackend } from "../market/backend.server";
import { cardOf } from "../parts/card";
import { head } from "../parts/head";
import { isOffered } from "../parts/offered";
import { smallPicture } from "../parts/picture";
import { ProductGrid } from "../parts/product-card";
import { productJsonLd } from "../parts/product-json-ld";
import { ProductView } from "../parts/product-view";
import { sharePictureOf } from "../parts/share-picture";
import { useShop } from "../parts/use-shop";
import { ProductReviews } from "../reviews/product-reviews";

/** Related goods below a product. */
const RELATED = 4;
const MOST_STORIES = 3;
/** Letters of a description in a search result. */
const SHORT = 160;

const HANDLE = /^[a-z0-9-]{1,120}$/;

type Texts = Pick<
  ProductPage["product"],
  "subtitle" | "subtitle_en" | "description" | "description_en"
>;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const handle = params.handle ?? "";
  const [{ related, card: _card, ...page }, prepaid, stories] = await Promise.all([
    fromBackend<ProductPage>(`/store/catalogue/products/${encodeURIComponent(handle)}`, language),
    takesPrepayments(),
    HANDLE.test(handle)
      ? firstPieces(language, { kind: "story", product: handle, limit: MOST_STORIES })
      : [],
  ]);
  const cards = related.slice(0, RELATED).map((product) => cardOf(product, language));
  context.page?.shows({
    products: [page.product.handle, ...cards.map(({ handle }) => handle)],
    cooperatives: page.cooperative ? [page.cooperative.handle] : [],
  });
  const first = page.reviews.first.map((review) => ({
    ...review,
    pictures: review.pictures.flatMap((picture) => smallPicture(picture) ?? []),
  }));
  const reviews = { ...page.reviews, first };
  return {
    page: { ...page, reviews },
    prepaid,
    related: cards,
    stories,
    shopUrl: readConfiguration().SHOP_URL,
  };
}

/** What a search result or a card says of goods: their subtitle, else how their description begins. */
function shortly(
  { subtitle, subtitle_en, description, description_en }: Texts,
  language: Language,
) {
  return (
    inLanguage(language, subtitle ?? "", subtitle_en) ||
    inLanguage(language, description ?? "", description_en).slice(0, SHORT) ||
    undefined
  );
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOf(location.pathname);
  const { product, pictures, closing } = data.page;
  const [picture] = pictures;
  const prices = product.variants.map(({ price_vnd }) => price_vnd);
  return head({
    title: inLanguage(language, product.title, product.title_en),
    description: shortly(product, language),
    pathname: location.pathname,
    shopUrl: data.shopUrl,
    picture: picture && sharePictureOf(picture),
    kind: "product",
    offer: {
      price: Math.min(...prices),
      offered: product.variants.some((variant) => isOffered(variant, closing)),
    },
    jsonLd: productJsonLd(data.page, language, data.shopUrl, location.pathname),
  });
};

export default function Product() {
  const { page, prepaid, related, stories, shopUrl } = useLoaderData<typeof loader>();
  const { language, say } = useShop();
  const { say: tell } = useContent();
  const { title, title_en } = page.product;
  return (
    <ProductView page={page} prepaid={prepaid} shopUrl={shopUrl}>
      <ProductReviews page={page} />
      <StoryShelf
        title={tell("stories_of", { name: inLanguage(language, title, title_en) })}
        cards={stories}
      />
      {related.length > 0 ? (
        <section className="shelf">
          <h2>{say("related")}</h2>
          <ProductGrid cards={related} />
        </section>
      ) : null}
    </ProductView>
  );
}
