import { addDays, calendarDate } from "@nang-gio/vietnam";
import type { AdminContent, ContentKind, WrittenContent } from "../../contract";

/** What is edited of a piece of each kind, beside its texts. */
export const FIELDS: Readonly<Record<ContentKind, ReadonlyArray<keyof WrittenContent>>> = {
  story: ["from_on", "until_on", "picture", "organisation_id", "products"],
  campaign: ["from_on", "until_on", "picture", "products", "goods_path"],
  policy: ["number", "issuer", "issued_on", "link", "from_on", "until_on"],
  rules: ["from_on"],
};

/** A piece that nobody has written anything of. */
export const NOTHING_WRITTEN: WrittenContent = {
  ...{ title: "", title_en: "", summary: "", summary_en: "", body: "", body_en: "", slug: "" },
  ...{ from_on: null, until_on: null, picture: null, picture_alt: "", picture_alt_en: "" },
  ...{ organisation_id: null, products: [], goods_path: "" },
  ...{ number: "", issuer: "", issued_on: null, link: "" },
};

/** What staff have written of a piece. */
export function writtenOf(piece: AdminContent): WrittenContent {
  const { title, title_en, summary, summary_en, body, body_en, slug, from_on, until_on } = piece;
  const { picture, picture_alt, picture_alt_en, organisation_id, products, goods_path } = piece;
  const { number, issuer, issued_on, link } = piece;
  return {
    ...{ title, title_en, summary, summary_en, body, body_en, slug, from_on, until_on },
    ...{ picture: picture?.base ?? null, picture_alt, picture_alt_en },
    ...{ organisation_id, products, goods_path, number, issuer, issued_on, link },
  };
}

/** The last day on which a piece shows, as it is chosen, from the first on which it does no more; and back. */
export const lastDay = (until: string | null) =>
  until === null ? "" : addDays(calendarDate(until), -1);
export const dayAfter = (last: string) => (last === "" ? null : addDays(calendarDate(last), 1));
