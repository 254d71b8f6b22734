import type { ContentKind } from "@nang-gio/content/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readConfiguration } from "../../configuration.server";
import { languageOf, twinPath } from "../../language";
import { head } from "../../parts/head";
import { sharePictureOf } from "../../parts/share-picture";
import content from "../../styles/content.css?url";
import { FOLDERS } from "../paths";
import { type Piece, pieceOf } from "../piece";
import { PieceView } from "../piece-view";
import { pieceAt } from "../read.server";

export const links = () => [{ rel: "stylesheet", href: content }];

const KINDS: readonly ContentKind[] = ["story", "campaign", "rules"];

/** The kind whose pages stand where a path does. */
function kindOf(pathname: string): ContentKind {
  const path = languageOf(pathname) === "en" ? twinPath(pathname) : pathname;
  return KINDS.find((kind) => path.startsWith(`${FOLDERS[kind]}/`)) ?? "story";
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pathname } = new URL(request.url);
  const language = languageOf(pathname);
  const page = await pieceAt(language, kindOf(pathname), params.slug ?? "");
  return { piece: pieceOf(page, language), shopUrl: readConfiguration().SHOP_URL };
}

/** A story as search engines read it (schema.org/Article). */
function articleOf({ title, summary, picture, shown_on, changed_on }: Piece, shopUrl: string) {
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description: summary,
    ...(picture ? { image: shopUrl + sharePictureOf(picture) } : {}),
    datePublished: shown_on,
    dateModified: changed_on,
    publisher: { "@type": "Organization", name: "Nắng Gió", url: shopUrl },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const { piece, shopUrl } = data;
  return head({
    title: piece.title,
    description: piece.summary,
    pathname: location.pathname,
    shopUrl,
    picture: piece.picture ? sharePictureOf(piece.picture) : undefined,
    kind: piece.kind === "story" ? "article" : "website",
    jsonLd: piece.kind === "story" ? articleOf(piece, shopUrl) : undefined,
  });
};

/** A story, a campaign, or a page of the rules. */
export default function PiecePage() {
  const { piece, shopUrl } = useLoaderData<typeof loader>();
  return <PieceView piece={piece} shopUrl={shopUrl} />;
}
