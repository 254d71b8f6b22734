import { model } from "@medusajs/framework/utils";
import { CONTENT_KINDS } from "../../../contract";
import { ContentItem } from "./content-item";

/** An address that a piece has or had: it leads to it for good, and no other piece of the kind gets it. */
export const ContentAddress = model
  .define("content_address", {
    id: model.id({ prefix: "caddr" }).primaryKey(),
    kind: model.enum([...CONTENT_KINDS]),
    slug: model.text(),
    item: model.belongsTo(() => ContentItem, { mappedBy: "addresses" }),
  })
  .indexes([{ on: ["kind", "slug"], unique: true }]);
