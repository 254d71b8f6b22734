import type { HomePage, ProductDocument } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readConfiguration } from "../configuration.server";
import { inLanguage, languageAsked, languageOf } from "../language";
import { fromBackend } from "../market/backend.server";
import { speak } from "../messages";
import { type Card, cardOf } from "../parts/card";
import { head } from "../parts/head";
import { Landscape } from "../parts/landscape";
import { Picture } from "../parts/picture";
import { ProductGrid } from "../parts/product-card";
import { WomenLedTag } from "../parts/tags";
import { useShop } from "../parts/use-shop";

/** Cards of a shelf. */
const SHELF = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const { starred, women_led, newest, ...page } = await fromBackend<HomePage>(
    "/store/catalogue/home",
    language,
  );
  const shelf = (products: ProductDocument[]) =>
    products.slice(0, SHELF).map((product) => cardOf(product, language));
  const shelves = { starred: shelf(starred), womenLed: shelf(women_led), newest: shelf(newest) };
  return { page, shelves, shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const say = speak(languageOf(location.pathname));
  return head({
    title: say("brand_line"),
    description: say("hero_text"),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
  });
};

function Shelf({ title, more, cards }: { title: string; more: string; cards: Card[] }) {
  const { say, to } = useShop();
  if (cards.length === 0) return null;
  return (
    <section className="shelf">
      <div className="shelf-head">
        <h2>{title}</h2>
        <Link to={to(more)}>{say("see_all")}</Link>
      </div>
      <ProductGrid cards={cards} />
    </section>
  );
}

export default function Home() {
  const { page, shelves } = useLoaderData<typeof loader>();
  const { language, say, to } = useShop();
  return (
    <>
      <section className="hero">
        <Landscape />
        <div className="hero-text">
          <h1>{say("hero_title")}</h1>
          <p>{say("hero_text")}</p>
          <p className="hero-actions">
            <Link to={to("/san-pham")} className="button button-sun">
              {say("hero_action")}
            </Link>
            <Link to={to("/san-pham?women_led=true")} className="button button-quiet">
              {say("hero_women")}
            </Link>
          </p>
        </div>
      </section>
      <section className="shelf">
        <h2>{say("home_categories")}</h2>
        <ul className="kinds">
          {page.categories.map(({ handle, name, name_en, count, picture }) => (
            <li key={handle}>
              <Link to={to(`/danh-muc/${handle}`)} className="kind">
                <Picture picture={picture} alt="" sizes="(min-width: 900px) 200px, 46vw" />
                <strong>{inLanguage(language, name, name_en)}</strong>
                <span>{say("products_count", { count })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <Shelf title={say("home_starred")} more="/san-pham?stars=5&stars=4" cards={shelves.starred} />
      <Shelf title={say("home_women")} more="/san-pham?women_led=true" cards={shelves.womenLed} />
      <section className="shelf">
        <div className="shelf-head">
          <h2>{say("home_cooperatives")}</h2>
          <Link to={to("/hop-tac-xa")}>{say("see_all")}</Link>
        </div>
        <ul className="makers">
          {page.cooperatives.map((cooperative) => (
            <li key={cooperative.handle}>
              <article className="maker">
                <Picture
                  picture={cooperative.picture}
                  alt=""
                  sizes="(min-width: 900px) 380px, 92vw"
                />
                <h3 className="maker-name">
                  <Link to={to(`/hop-tac-xa/${cooperative.handle}`)}>
                    {inLanguage(language, cooperative.name, cooperative.name_en)}
                  </Link>
                </h3>
                <p>
                  {cooperative.commune_name} ·{" "}
                  {say("goods_count", { count: cooperative.product_count })}
                </p>
                {cooperative.women_led ? <WomenLedTag /> : null}
              </article>
            </li>
          ))}
        </ul>
      </section>
      <Shelf title={say("home_newest")} more="/san-pham?sort=newest" cards={shelves.newest} />
    </>
  );
}
