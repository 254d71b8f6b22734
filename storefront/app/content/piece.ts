import type { Block, ContentCard, ContentKind, ContentPage } from "@nang-gio/content/contract";
import { addDays, calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { inLanguage, type Language } from "../language";
import { type Card, cardOf } from "../parts/card";
import { type ShownPicture, smallPicture } from "../parts/picture";
import { FOLDERS } from "./paths";

/** What a list shows of a piece, in one language. */
export interface PieceCard {
  kind: ContentKind;
  path: string;
  title: string;
  summary: string;
  picture: ShownPicture | null;
  alt: string;
  /** Days in Vietnam: since when it shows, and of a campaign its first and its last. */
  shown_on: string;
  from: string | null;
  until: string | null;
  /** Of a policy. */
  number: string;
  issuer: string;
  issued_on: string | null;
  link: string;
}

/** What its page shows. */
export interface Piece extends PieceCard {
  changed_on: string;
  body: Block[];
  maker: { handle: string; name: string } | null;
  cards: Card[];
  goods_path: string;
}

/** A piece in a list. */
export function pieceCard(card: ContentCard, language: Language): PieceCard {
  const { kind, slug, number, issuer, issued_on, link, from_on, until_on } = card;
  return {
    ...{ kind, number, issuer, issued_on, link },
    path: kind === "policy" ? FOLDERS.policy : `${FOLDERS[kind]}/${slug}`,
    title: inLanguage(language, card.title, card.title_en),
    summary: inLanguage(language, card.summary, card.summary_en),
    picture: smallPicture(card.picture),
    alt: inLanguage(language, card.picture_alt, card.picture_alt_en),
    shown_on: dateInVietnam(new Date(card.shown_since)),
    from: from_on,
    until: until_on && addDays(calendarDate(until_on), -1),
  };
}

/** A piece as its page shows it, with its picture in every width. */
export function pieceOf(page: ContentPage, language: Language): Piece {
  const { body, body_en, cooperative, goods } = page;
  return {
    ...pieceCard(page, language),
    picture: page.picture,
    changed_on: dateInVietnam(new Date(page.changed_at)),
    body: language === "en" && body_en.length > 0 ? body_en : body,
    maker: cooperative && {
      handle: cooperative.handle,
      name: inLanguage(language, cooperative.name, cooperative.name_en),
    },
    cards: goods.map((product) => cardOf(product, language)),
    goods_path: page.goods_path,
  };
}
