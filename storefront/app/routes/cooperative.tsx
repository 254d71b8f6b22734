import type { ListingResponse } from "@nang-gio/catalogue/contract";
import type { CooperativeDetail } from "@nang-gio/cooperative/contract";
import type { PublicDelivery } from "@nang-gio/marketplace/contract";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { provinceName } from "../checkout/places.server";
import { readConfiguration } from "../configuration.server";
import { firstPieces } from "../content/read.server";
import { StoryShelf } from "../content/story-cards";
import { useContent } from "../content/use-content";
import { MakerHonours } from "../honours/maker-honours";
import { readHonours } from "../honours/read.server";
import { inLanguage, languageAsked, languageOf, localPath } from "../language";
import { fromBackend } from "../market/backend.server";
import { BulkLink } from "../parts/bulk-link";
import { cardOf } from "../parts/card";
import { ClosedNotice } from "../parts/closed-notice";
import { DeliveryTerms } from "../parts/delivery-terms";
import { day } from "../parts/format";
import { head } from "../parts/head";
import { KeepForm } from "../parts/keep-form";
import { Marks } from "../parts/marks";
import { Picture } from "../parts/picture";
import { ProductGrid } from "../parts/product-card";
import { Share } from "../parts/share";
import { sharePictureOf } from "../parts/share-picture";
import { WomenLedReasons } from "../parts/tags";
import { useShop } from "../parts/use-shop";

const MOST_GOODS = 60;
const MOST_STORIES = 6;
const MOST_HONOURS = 20;
const MOVED_PERMANENTLY = 301;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const handle = params.handle ?? "";
  const path = (asked: string) => `/store/cooperatives/${encodeURIComponent(asked)}`;
  const { cooperative } = await fromBackend<{ cooperative: CooperativeDetail }>(
    path(handle),
    language,
  );
  if (cooperative.handle !== handle) {
    throw redirect(localPath(language, `/hop-tac-xa/${cooperative.handle}`), MOVED_PERMANENTLY);
  }
  const goods = new URLSearchParams({ cooperative: handle, limit: String(MOST_GOODS) });
  const [{ delivery }, { products, count }, stories, { honours }] = await Promise.all([
    fromBackend<{ delivery: PublicDelivery }>(`${path(handle)}/delivery`, language),
    fromBackend<ListingResponse>("/store/listing", language, goods),
    firstPieces(language, { kind: "story", cooperative: handle, limit: MOST_STORIES }),
    readHonours(language, { cooperative: handle, limit: MOST_HONOURS }),
  ]);
  context.page?.shows({ products: [], cooperatives: [handle] });
  const named = delivery.rates?.named.flatMap(({ provinces }) => provinces) ?? [];
  return {
    cooperative,
    delivery,
    provinces: Object.fromEntries(
      [delivery.home_province, ...named].map((code) => [code, provinceName(code)]),
    ),
    cards: products.map((product) => cardOf(product, language)),
    count,
    stories,
    honours,
    shopUrl: readConfiguration().SHOP_URL,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOf(location.pathname);
  const { cooperative, shopUrl } = data;
  return head({
    title: inLanguage(language, cooperative.name, cooperative.name_en),
    description: inLanguage(language, cooperative.story ?? "", cooperative.story_en).slice(0, 160),
    pathname: location.pathname,
    shopUrl,
    picture: cooperative.picture ? sharePictureOf(cooperative.picture) : undefined,
    kind: "profile",
  });
};

function Facts({ cooperative }: { cooperative: CooperativeDetail }) {
  const { say } = useShop();
  const { labour, founded_on, officers } = cooperative;
  return (
    <aside className="cooperative-facts">
      <WomenLedReasons womenLed={cooperative.women_led} />
      <ul>
        <li>{[cooperative.address, cooperative.commune_name].filter(Boolean).join(", ")}</li>
        {founded_on ? <li>{say("founded", { date: day(founded_on) })}</li> : null}
        {labour?.workers && labour.women ? (
          <li>{say("workers_fact", { workers: labour.workers, women: labour.women })}</li>
        ) : null}
        {labour?.members ? <li>{say("members_fact", { members: labour.members })}</li> : null}
      </ul>
      {officers.length > 0 ? (
        <>
          <h2>{say("officers")}</h2>
          <ul>
            {officers.map(({ name, title }) => (
              <li key={`${name}-${title}`}>
                {name}, {say(`title_${title}`)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </aside>
  );
}

export default function Cooperative() {
  const { cooperative, delivery, provinces, cards, count, stories, honours, shopUrl } =
    useLoaderData<typeof loader>();
  const { say: tell } = useContent();
  const { language, say, to } = useShop();
  const name = inLanguage(language, cooperative.name, cooperative.name_en);
  const story = inLanguage(language, cooperative.story ?? "", cooperative.story_en);
  return (
    <div className="cooperative">
      <div className="cooperative-cover">
        <Picture picture={cooperative.picture} alt="" sizes="100vw" first />
      </div>
      <div className="cooperative-body">
        <div>
          <p className="eyebrow">{say(`kind_${cooperative.kind}`)}</p>
          <h1>{name}</h1>
          <KeepForm kind="htx" handle={cooperative.handle}>
            <p className="fine">{say("follow_text")}</p>
          </KeepForm>
          <div className="cooperative-ways">
            <Link
              to={to(`/tai-khoan/hoi-dap/moi?htx=${cooperative.handle}`)}
              rel="nofollow"
              className="button button-quiet"
            >
              {say("ask_cooperative")}
            </Link>
            <BulkLink by={{ htx: cooperative.handle }} />
          </div>
          <ClosedNotice closing={delivery.closing} />
          {story
            ? story.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
            : null}
          <Share url={shopUrl + to(`/hop-tac-xa/${cooperative.handle}`)} name={name} />
          <MakerHonours honours={honours} />
          <Marks marks={cooperative.marks} />
          <DeliveryTerms delivery={delivery} provinces={provinces} />
        </div>
        <Facts cooperative={cooperative} />
      </div>
      <section className="shelf">
        <div className="shelf-head">
          <h2>{say("goods_of", { name })}</h2>
          {count > cards.length ? (
            <Link to={to(`/san-pham?cooperative=${cooperative.handle}`)}>{say("see_all")}</Link>
          ) : null}
        </div>
        <ProductGrid cards={cards} />
      </section>
      <StoryShelf title={tell("stories_of", { name })} cards={stories} />
    </div>
  );
}
