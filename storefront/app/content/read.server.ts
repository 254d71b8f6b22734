import type { ContentCard, ContentKind, ContentPage } from "@nang-gio/content/contract";
import { redirect } from "@remix-run/node";
import { type Language, localPath } from "../language";
import { askBackend, fromBackend } from "../market/backend.server";
import { FOLDERS, RULES_PAGES } from "./paths";
import { type PieceCard, pieceCard } from "./piece";

const MOVED_PERMANENTLY = 301;
const FOUND = 302;
const MOST_A_REQUEST = 100;

interface Listed {
  content: ContentCard[];
  count: number;
}

/** What pieces are asked for. */
interface Wanted {
  kind: ContentKind;
  cooperative?: string;
  product?: string;
  limit?: number;
  offset?: number;
}

/** One page of the pieces that readers see today. */
export function findPieces(language: Language, wanted: Wanted): Promise<Listed> {
  const asked = Object.entries(wanted).map(([name, value]) => [name, String(value)]);
  return fromBackend<Listed>("/store/content", language, new URLSearchParams(asked));
}

/** The first of some pieces, as lists show them. */
export async function firstPieces(language: Language, wanted: Wanted): Promise<PieceCard[]> {
  const { content } = await findPieces(language, wanted);
  return content.map((card) => pieceCard(card, language));
}

/** All pieces of a kind, part by part. */
export async function allPieces(language: Language, kind: ContentKind): Promise<ContentCard[]> {
  const all: ContentCard[] = [];
  for (;;) {
    const part = await findPieces(language, { kind, limit: MOST_A_REQUEST, offset: all.length });
    all.push(...part.content);
    if (part.content.length === 0 || all.length >= part.count) return all;
  }
}

/**
 * A piece at its address.
 * @throws Response that leads on from an old address, or to the list of rules from one of theirs that is not public;
 *   else 404.
 */
export async function pieceAt(
  language: Language,
  kind: ContentKind,
  slug: string,
): Promise<ContentPage> {
  const path = `/store/content/${kind}/${encodeURIComponent(slug)}`;
  const answer = await askBackend<{ content: ContentPage }>(path, language);
  const lead = (to: string, status: number) => redirect(localPath(language, to), status);
  if (!answer.ok) {
    const isExpected = kind === "rules" && RULES_PAGES.some(([known]) => known === slug);
    if (isExpected) throw lead(FOLDERS.rules, FOUND);
    throw new Response(null, { status: 404 });
  }
  const { content } = answer.body;
  if (content.slug !== slug) throw lead(`${FOLDERS[kind]}/${content.slug}`, MOVED_PERMANENTLY);
  return content;
}
