import type { ContentPage, PREVIEW_MINUTES } from "@nang-gio/content/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageAsked } from "../../language";
import { fromBackend } from "../../market/backend.server";
import { NOT_INDEXED, shopTitle } from "../../parts/head";
import content from "../../styles/content.css?url";
import { pieceOf } from "../piece";
import { PieceView } from "../piece-view";
import { useContent } from "../use-content";

export const links = () => [{ rel: "stylesheet", href: content }];

/** The link is a secret: it goes on to no other page, and nobody keeps what it shows. */
export const headers = () => ({
  "Referrer-Policy": "strict-origin",
  "Cache-Control": "private, no-store",
});

const MINUTES: typeof PREVIEW_MINUTES = 30;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const { content: page } = await fromBackend<{ content: ContentPage }>(
    `/store/content-previews/${encodeURIComponent(params.secret ?? "")}`,
    language,
  );
  return json({ piece: pieceOf(page, language) }, { headers: headers() });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  shopTitle(data?.piece.title ?? ""),
  NOT_INDEXED,
];

/** What an officer is writing, as readers would see it. */
export default function Preview() {
  const { piece } = useLoaderData<typeof loader>();
  const { say } = useContent();
  return (
    <>
      <p className="piece-preview" role="note">
        {say("preview_note", { minutes: MINUTES })}
      </p>
      <PieceView piece={piece} />
    </>
  );
}
