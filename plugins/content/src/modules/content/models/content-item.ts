import { model } from "@medusajs/framework/utils";
import { CONTENT_KINDS, CONTENT_STATES } from "../../../contract";
import { ContentAddress } from "./content-address";

/** One piece of content in both languages: story, campaign, policy or page of the rules (decision 050). */
export const ContentItem = model
  .define("content_item", {
    id: model.id({ prefix: "content" }).primaryKey(),
    kind: model.enum([...CONTENT_KINDS]),
    state: model.enum([...CONTENT_STATES]).default("draft"),
    /** The address that it has now; all that it ever had are in `content_address`. */
    slug: model.text(),
    title: model.text(),
    title_en: model.text(),
    summary: model.text(),
    summary_en: model.text(),
    /** Markdown, of which `read-markdown.ts` reads a small part. */
    body: model.text(),
    body_en: model.text(),
    /** Days in Vietnam, `[from, until)`. */
    from_on: model.text().nullable(),
    until_on: model.text().nullable(),
    /** As the media plugin gave it. */
    picture: model.json().nullable(),
    picture_alt: model.text(),
    picture_alt_en: model.text(),
    organisation_id: model.text().index().nullable(),
    /** Handles of products, in the order in which they are shown. */
    products: model.json(),
    goods_path: model.text(),
    number: model.text(),
    issuer: model.text(),
    issued_on: model.text().nullable(),
    link: model.text(),
    /** Counts changes and moves: who writes says which one they saw. */
    revision: model.number().default(0),
    published_at: model.dateTime().nullable(),
    /** How pages of the shop were last told that it stands; `announce-changes.ts` compares. */
    announced: model.json().nullable(),
    addresses: model.hasMany(() => ContentAddress, { mappedBy: "item" }),
  })
  .cascades({ delete: ["addresses"] })
  .indexes([{ on: ["kind", "state"] }])
  .checks([
    {
      name: "CK_content_item_days",
      expression: (columns) =>
        `${columns.from_on} is null or ${columns.until_on} is null or ${columns.from_on} < ${columns.until_on}`,
    },
    {
      name: "CK_content_item_published",
      expression: (columns) =>
        `${columns.state} <> 'published' or ${columns.published_at} is not null`,
    },
  ]);
