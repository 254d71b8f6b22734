import type { ProductDocument } from "@nang-gio/catalogue/contract";
import type { Picture } from "@nang-gio/media/contract";
import { z } from "zod";

/** What a piece of content is: a story, a campaign, an entry of the policy library, a page of the market's rules. */
export const CONTENT_KINDS = ["story", "campaign", "policy", "rules"] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** Drafts and what was withdrawn are seen by staff alone. */
export const CONTENT_STATES = ["draft", "published", "withdrawn"] as const;
export type ContentState = (typeof CONTENT_STATES)[number];

/** Most goods that a piece names, and that a campaign shows. */
export const MOST_GOODS = 24;

/** Letters of each text at most. */
const LONGEST = { title: 160, summary: 400, body: 30_000, short: 200, address: 600 } as const;

const day = z.iso.date().nullable().default(null);
const text = (most: number) => z.string().trim().max(most).default("");
const short = text(LONGEST.short);

/** A piece as staff write it: texts in Markdown (paragraphs, headings, lists, links, bold), days in Vietnam. */
export const WrittenContent = z
  .strictObject({
    title: z.string().trim().min(1).max(LONGEST.title),
    title_en: text(LONGEST.title),
    summary: text(LONGEST.summary),
    summary_en: text(LONGEST.summary),
    body: text(LONGEST.body),
    body_en: text(LONGEST.body),
    /** Its address; made of the title where it is left empty. */
    slug: z
      .string()
      .trim()
      .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      .max(100)
      .default(""),
    /** The first day on which it shows, and the first on which it does no more. */
    from_on: day,
    until_on: day,
    /** Base of a picture that the media plugin gave, and what it shows. */
    picture: z.string().max(200).nullable().default(null),
    picture_alt: short,
    picture_alt_en: short,
    /** The co-operative that it is about, by id. */
    organisation_id: z.string().max(64).nullable().default(null),
    /** Handles of the goods that it names. */
    products: z
      .array(z.string().regex(/^[a-z0-9-]{1,120}$/))
      .max(MOST_GOODS)
      .default([]),
    /** Path of a listing of the shop, whose goods a campaign shows. */
    goods_path: z.string().trim().max(LONGEST.address).default(""),
    /** Of a policy: its number, who issued it and when, where it can be read. */
    number: short,
    issuer: short,
    issued_on: day,
    link: z
      .union([z.literal(""), z.url({ protocol: /^https?$/ }).max(LONGEST.address)])
      .default(""),
  })
  .refine(({ from_on, until_on }) => !from_on || !until_on || from_on < until_on, {
    path: ["until_on"],
    params: { code: "content.ends_before" },
  });
export type WrittenContent = z.infer<typeof WrittenContent>;

/** `POST /admin/content`: makes a draft. */
export const NewContent = z.strictObject({
  kind: z.enum(CONTENT_KINDS),
  content: WrittenContent,
});
export type NewContent = z.infer<typeof NewContent>;

const revision = z.number().int().min(0);

/** `POST /admin/content/:id`: changes what was seen in a revision; 409 where another changed it since. */
export const ChangeContent = z.strictObject({ seen: revision, content: WrittenContent });
export type ChangeContent = z.infer<typeof ChangeContent>;

/** `POST /admin/content/:id/publish` and `…/withdraw`. */
export const MoveContent = z.strictObject({ seen: revision });
export type MoveContent = z.infer<typeof MoveContent>;

/** `POST /admin/content-previews`: what is written now, saved or not; answers `{preview: ContentPreviewLink}`. */
export const PreviewContent = NewContent;

/** Minutes that a link to a preview lasts. */
export const PREVIEW_MINUTES = 30;

/** Where what is written can be seen as readers would, for {@link PREVIEW_MINUTES}. */
export interface ContentPreviewLink {
  vi: string;
  en: string;
}

const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};

/** `GET /admin/content`: what was changed last first; answers `{content, count, limit, offset}`. */
export const AdminContentQuery = z.strictObject({
  ...paging,
  q: z.string().trim().max(200).optional(),
  kind: z.enum(CONTENT_KINDS).optional(),
  state: z.enum(CONTENT_STATES).optional(),
});
export type AdminContentQuery = z.infer<typeof AdminContentQuery>;

/** A piece as staff see it. */
export interface AdminContent extends Omit<WrittenContent, "picture"> {
  id: string;
  kind: ContentKind;
  state: ContentState;
  /** Counts its changes. */
  revision: number;
  /** Whether readers see it today. */
  shown: boolean;
  picture: Picture | null;
  organisation: { id: string; handle: string; name: string } | null;
  /** Addresses that it had before, which lead to it. */
  old_slugs: string[];
  updated_at: string;
}

/** A row of `GET /admin/content`. */
export type AdminContentRow = Pick<
  AdminContent,
  "id" | "kind" | "state" | "shown" | "slug" | "title" | "title_en" | "from_on" | "until_on"
> & { updated_at: string };

/** A piece of text: plain, bold or stressed, or a link. */
export interface Span {
  text: string;
  strong?: true;
  stressed?: true;
  href?: string;
}

/** A part of a body; there is nothing else in one, whatever was written. */
export type Block =
  | { kind: "heading"; level: 2 | 3; spans: Span[] }
  | { kind: "paragraph"; spans: Span[] }
  | { kind: "list"; ordered: boolean; items: Block[][] };

/** A co-operative that a piece is about. */
export interface ContentMaker {
  handle: string;
  name: string;
  name_en: string | null;
}

/** A piece in a list, in both languages. */
export interface ContentCard {
  kind: ContentKind;
  slug: string;
  title: string;
  title_en: string;
  summary: string;
  summary_en: string;
  picture: Picture | null;
  picture_alt: string;
  picture_alt_en: string;
  from_on: string | null;
  until_on: string | null;
  /** Of a policy. */
  number: string;
  issuer: string;
  issued_on: string | null;
  link: string;
  /** Instants since which readers see it, and at which it last changed. */
  shown_since: string;
  changed_at: string;
}

/** `GET /store/content/:kind/:slug`, answered `{content}`; under an old address too, then `slug` is another. */
export interface ContentPage extends ContentCard {
  body: Block[];
  body_en: Block[];
  cooperative: ContentMaker | null;
  /** Goods on sale that it names, or that the listing of a campaign finds. */
  goods: ProductDocument[];
  /** Path of the listing that a campaign's goods are of. */
  goods_path: string;
}

/** `GET /store/content`: what readers see today, newest first, rules as they were made; `{content, count, limit, offset}`. */
export const ContentQuery = z.strictObject({
  ...paging,
  kind: z.enum(CONTENT_KINDS).optional(),
  cooperative: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional(),
  product: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional(),
});
export type ContentQuery = z.infer<typeof ContentQuery>;
