import type { ProductPage } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { BuyBox } from "../cart/buy-box";
import { readConfiguration } from "../configuration.server";
import { inLanguage, languageAsked, languageOf } from "../language";
import { fromBackend } from "../market/backend.server";
import { cardOf } from "../parts/card";
import { ClosedNotice } from "../parts/closed-notice";
import { DeliveryOutlook } from "../parts/delivery-outlook";
import { Gallery } from "../parts/gallery";
import { head } from "../parts/head";
import { LabelFacts } from "../parts/label-facts";
import { MakerCard } from "../parts/maker-card";
import { Marks } from "../parts/marks";
import { ProductGrid } from "../parts/product-card";
import { productJsonLd } from "../parts/product-json-ld";
import { sharePictureOf } from "../parts/share-picture";
import { OcopProof, WomenLedReasons } from "../parts/tags";
import { useShop } from "../parts/use-shop";

/** Related goods below a product. */
const RELATED = 4;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const { related, ...page } = await fromBackend<ProductPage>(
    `/store/catalogue/products/${encodeURIComponent(params.handle ?? "")}`,
    language,
  );
  const cards = related.slice(0, RELATED).map((product) => cardOf(product, language));
  context.page?.shows({
    products: [page.product.handle, ...cards.map(({ handle }) => handle)],
    cooperatives: page.cooperative ? [page.cooperative.handle] : [],
  });
  return { page, related: cards, shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOf(location.pathname);
  const { product, pictures } = data.page;
  const [picture] = pictures;
  return head({
    title: inLanguage(language, product.title, product.title_en),
    description: inLanguage(language, product.subtitle ?? "", product.subtitle_en) || undefined,
    pathname: location.pathname,
    shopUrl: data.shopUrl,
    picture: picture && sharePictureOf(picture),
    kind: "product",
    jsonLd: productJsonLd(data.page, language, data.shopUrl, location.pathname),
  });
};

function Breadcrumbs({ page }: { page: Pick<ProductPage, "breadcrumbs"> }) {
  const { language, say, to } = useShop();
  return (
    <nav className="breadcrumbs" aria-label={say("breadcrumbs")}>
      <Link to={to("/")}>{say("home")}</Link>
      {page.breadcrumbs.map(({ handle, name, name_en }) => (
        <Link key={handle} to={to(`/danh-muc/${handle}`)}>
          {inLanguage(language, name, name_en)}
        </Link>
      ))}
    </nav>
  );
}

export default function Product() {
  const { page, related } = useLoaderData<typeof loader>();
  const { language, say } = useShop();
  const { product, cooperative, ocop } = page;
  const title = inLanguage(language, product.title, product.title_en);
  const subtitle = inLanguage(language, product.subtitle ?? "", product.subtitle_en);
  const description = inLanguage(language, product.description ?? "", product.description_en);
  return (
    <div className="product">
      <Breadcrumbs page={page} />
      <Gallery pictures={page.pictures} title={title} />
      <div className="product-facts">
        <h1>{title}</h1>
        {subtitle ? <p className="product-subtitle">{subtitle}</p> : null}
        <div className="product-tags">
          {ocop ? <OcopProof ocop={ocop} /> : null}
          {cooperative ? <WomenLedReasons womenLed={cooperative.women_led} /> : null}
        </div>
        <ClosedNotice closing={page.closing} />
        <BuyBox page={page} />
        <DeliveryOutlook page={page} />
        {cooperative ? <MakerCard cooperative={cooperative} title={say("made_by")} /> : null}
      </div>
      <div className="product-more">
        {description ? (
          <section>
            <h2>{say("about_product")}</h2>
            {description.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ) : null}
        <Marks marks={page.marks} />
        {page.listing ? <LabelFacts listing={page.listing} variants={product.variants} /> : null}
      </div>
      {related.length > 0 ? (
        <section className="shelf">
          <h2>{say("related")}</h2>
          <ProductGrid cards={related} />
        </section>
      ) : null}
    </div>
  );
}
