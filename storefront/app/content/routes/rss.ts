import type { LoaderFunctionArgs } from "@remix-run/node";
import { readConfiguration } from "../../configuration.server";
import { XML_HEAD, xmlElement, xmlText } from "../../feeds/xml";
import { languageAsked, localPath } from "../../language";
import { speakContent } from "../messages";
import { pieceCard } from "../piece";
import { findPieces } from "../read.server";

/** Stories that a feed tells of; readers ask again before there are so many new ones. */
const NEWEST = 50;

/** A moment as RSS writes it (RFC 822, with the year in four digits). */
const moment = (iso: string) => new Date(iso).toUTCString();

/** `/cau-chuyen/rss.xml`: the newest stories as RSS 2.0 (rssboard.org/rss-specification). */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const language = languageAsked(request);
  const { SHOP_URL } = readConfiguration();
  const say = speakContent(language);
  const { content } = await findPieces(language, { kind: "story", limit: NEWEST });
  const own = SHOP_URL + localPath(language, "/cau-chuyen/rss.xml");
  const items = content.map((card) => {
    const { path, title, summary } = pieceCard(card, language);
    const address = SHOP_URL + localPath(language, path);
    return `<item>${[
      xmlElement("title", title),
      xmlElement("link", address),
      `<guid isPermaLink="true">${xmlText(address)}</guid>`,
      xmlElement("description", summary),
      xmlElement("pubDate", moment(card.shown_since)),
    ].join("")}</item>`;
  });
  const channel = [
    xmlElement("title", `${say("stories_title")} · Nắng Gió`),
    xmlElement("link", SHOP_URL + localPath(language, "/cau-chuyen")),
    xmlElement("description", say("stories_lead")),
    xmlElement("language", language),
    `<atom:link href="${xmlText(own)}" rel="self" type="application/rss+xml"/>`,
    ...(content[0] ? [xmlElement("lastBuildDate", moment(content[0].shown_since))] : []),
    ...items,
  ];
  return new Response(
    `${XML_HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel.join("")}</channel></rss>`,
    {
      headers: {
        "Content-Type": "application/rss+xml; charset=utf-8",
        "Cache-Control": "public, max-age=0, must-revalidate",
      },
    },
  );
}
