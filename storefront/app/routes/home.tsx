import type { HomePage, ProductDocument } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readConfiguration } from "../configuration.server";
import { firstPieces } from "../content/read.server";
import { Running } from "../content/running";
import { inLanguage, languageAsked, languageOf } from "../language";
import { fromBackend } from "../market/backend.server";
import { speak } from "../messages";
import { type Card, cardOf } from "../parts/card";
import { head } from "../parts/head";
import { Landscape } from "../parts/landscape";
import { Picture, smallPicture } from "../parts/picture";
import { ProductGrid } from "../parts/product-card";
import { WomenLedTag } from "../parts/tags";
import { useShop } from "../parts/use-shop";

/** Cards of a shelf. */
const SHELF = 8;
const NEWEST_STORIES = 3;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const [home, campaigns, stories] = await Promise.all([
    fromBackend<HomePage>("/store/catalogue/home", language),
    firstPieces(language, { kind: "campaign", limit: 1 }),
    firstPieces(language, { kind: "story", limit: NEWEST_STORIES }),
  ]);
  const shelf = (products: ProductDocument[]) =>
    products.slice(0, SHELF).map((product) => cardOf(product, language));
  return {
    categories: home.categories.map(({ handle, name, name_en, count, picture }) => ({
      handle,
      name: inLanguage(language, name, name_en),
      count,
      picture: smallPicture(picture),
    })),
    makers: home.cooperatives.map((cooperative) => ({
      handle: cooperative.handle,
      name: inLanguage(language, cooperative.name, cooperative.name_en),
      picture: smallPicture(cooperative.picture),
      commune: cooperative.commune_name,
      count: cooperative.product_count,
      womenLed: cooperative.women_led,
    })),
    starred: shelf(home.starred),
    womenLed: shelf(home.women_led),
    newest: shelf(home.newest),
    campaigns,
    stories,
    shopUrl: readConfiguration().SHOP_URL,
  };
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
  const { categories, makers, starred, womenLed, newest, campaigns, stories } =
    useLoaderData<typeof loader>();
  const { say, to } = useShop();
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
          {categories.map(({ handle, name, count, picture }) => (
            <li key={handle}>
              <Link to={to(`/danh-muc/${handle}`)} className="kind">
                <Picture picture={picture} alt="" sizes="(min-width: 900px) 200px, 46vw" />
                <strong>{name}</strong>
                <span>{say("products_count", { count })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <Running campaigns={campaigns} stories={stories} />
      <Shelf title={say("home_starred")} more="/san-pham?stars=5&stars=4" cards={starred} />
      <Shelf title={say("home_women")} more="/san-pham?women_led=true" cards={womenLed} />
      <section className="shelf">
        <div className="shelf-head">
          <h2>{say("home_cooperatives")}</h2>
          <Link to={to("/hop-tac-xa")}>{say("see_all")}</Link>
        </div>
        <ul className="makers">
          {makers.map(({ handle, name, picture, commune, count, womenLed: isWomenLed }) => (
            <li key={handle}>
              <article className="maker">
                <Picture picture={picture} alt="" sizes="(min-width: 900px) 380px, 92vw" />
                <h3 className="maker-name">
                  <Link to={to(`/hop-tac-xa/${handle}`)}>{name}</Link>
                </h3>
                <p>
                  {commune} · {say("goods_count", { count })}
                </p>
                {isWomenLed ? <WomenLedTag /> : null}
              </article>
            </li>
          ))}
        </ul>
      </section>
      <Shelf title={say("home_newest")} more="/san-pham?sort=newest" cards={newest} />
    </>
  );
}
