import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { readConfiguration } from "../../configuration.server";
import { languageAsked, languageOf, localPath } from "../../language";
import { head } from "../../parts/head";
import { pageOf } from "../../parts/listing-address";
import { Pages } from "../../parts/pages";
import { speakContent } from "../messages";
import { pieceCard } from "../piece";
import { findPieces } from "../read.server";
import { StoryCards } from "../story-cards";
import { useContent } from "../use-content";

const A_PAGE = 12;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const page = pageOf(new URL(request.url).searchParams);
  const { content, count } = await findPieces(language, {
    ...{ kind: "story", limit: A_PAGE, offset: (page - 1) * A_PAGE },
  });
  return {
    cards: content.map((card) => pieceCard(card, language)),
    count,
    shopUrl: readConfiguration().SHOP_URL,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const language = languageOf(location.pathname);
  const say = speakContent(language);
  const shopUrl = data?.shopUrl ?? "";
  return [
    ...head({
      title: say("stories_title"),
      description: say("stories_lead"),
      pathname: location.pathname,
      shopUrl,
      index: location.search === "",
    }),
    {
      tagName: "link",
      rel: "alternate",
      type: "application/rss+xml",
      title: `${say("stories_title")} · Nắng Gió`,
      href: shopUrl + localPath(language, "/cau-chuyen/rss.xml"),
    },
  ];
};

/** Stories of co-operatives and their goods, the newest first. */
export default function Stories() {
  const { cards, count } = useLoaderData<typeof loader>();
  const { say, to } = useContent();
  const [address] = useSearchParams();
  return (
    <div className="directory">
      <div className="listing-head">
        <h1>{say("stories_title")}</h1>
        <p>
          {say("stories_lead")} <a href={to("/cau-chuyen/rss.xml")}>{say("stories_feed")}</a>
        </p>
      </div>
      {cards.length > 0 ? <StoryCards cards={cards} level="h2" /> : <p>{say("stories_none")}</p>}
      <Pages page={pageOf(address)} pages={Math.ceil(count / A_PAGE)} />
    </div>
  );
}
