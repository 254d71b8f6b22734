import { model } from "@medusajs/framework/utils";

/** A picture that was taken in, by the content that it came as. */
export const PictureRecord = model.define("picture_record", {
  id: model.id({ prefix: "pic" }).primaryKey(),
  /** SHA-256 of the bytes that came, in hexadecimal. */
  hash: model.text().unique(),
  /** Start of its files' addresses; see `Picture`. */
  base: model.text().index(),
  width: model.number(),
  height: model.number(),
  /** Ascending. */
  widths: model.json(),
  placeholder: model.text(),
});
