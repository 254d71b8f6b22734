import type { ProductPage } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takesPrepayments } from "../cart/place-order.server";
import { readConfiguration } from "../configuration.server";
import { inLanguage, languageAsked, languageOf } from "../language";
import { fromBackend } from "../market/backend.server";
import { cardOf } from "../parts/card";
import { head } from "../parts/head";
import { ProductGrid } from "../parts/product-card";
import { productJsonLd } from "../parts/product-json-ld";
import { ProductView } from "../parts/product-view";
import { sharePictureOf } from "../parts/share-picture";
import { useShop } from "../parts/use-shop";

/** Related goods below a product. */
const RELATED = 4;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const [{ related, ...page }, prepaid] = await Promise.all([
    fromBackend<ProductPage>(
      `/store/catalogue/products/${encodeURIComponent(params.handle ?? "")}`,
      language,
    ),
    takesPrepayments(),
  ]);
  const cards = related.slice(0, RELATED).map((product) => cardOf(product, language));
  context.page?.shows({
    products: [page.product.handle, ...cards.map(({ handle }) => handle)],
    cooperatives: page.cooperative ? [page.cooperative.handle] : [],
  });
  return { page, prepaid, related: cards, shopUrl: readConfiguration().SHOP_URL };
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

export default function Product() {
  const { page, prepaid, related } = useLoaderData<typeof loader>();
  const { say } = useShop();
  return (
    <ProductView page={page} prepaid={prepaid}>
      {related.length > 0 ? (
        <section className="shelf">
          <h2>{say("related")}</h2>
          <ProductGrid cards={related} />
        </section>
      ) : null}
    </ProductView>
  );
}
