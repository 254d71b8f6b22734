import { model } from "@medusajs/framework/utils";
import { REVIEW_FAULTS, REVIEW_STATES } from "../../../reviews-contract";
import { ReviewReport } from "./review-report";

/**
 * What one shopper says of one product that reached them. Whose goods they are is the listing's to say. Of a shopper
 * who was forgotten, account, order and name are empty.
 */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "review" }).primaryKey(),
    product_id: model.text(),
    account_id: model.text().index().nullable(),
    /** The order that proves that they bought it, and its month, `YYYY-MM` in Vietnam. */
    order_id: model.text().nullable(),
    bought_on: model.text(),
    rating: model.number(),
    content: model.text().nullable(),
    /** How the writer wants to be called. */
    name: model.text().nullable(),
    /** As the media plugin gave them. */
    pictures: model.json(),
    state: model.enum([...REVIEW_STATES]),
    /** Of a hidden one, and of one that waits again since. */
    hidden_reason: model.enum([...REVIEW_FAULTS]).nullable(),
    /** Counts changes and decisions. */
    revision: model.number().default(0),
    written_at: model.dateTime(),
    /** What the co-operative says to it, who of it, and how often that was changed. */
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    answered_by: model.text().nullable(),
    answer_revision: model.number().default(0),
    reports: model.hasMany(() => ReviewReport, { mappedBy: "review" }),
  })
  .cascades({ delete: ["reports"] })
  .indexes([
    { on: ["product_id", "account_id"], unique: true },
    { on: ["product_id", "state", "written_at"] },
    { on: ["state", "written_at"] },
  ])
  .checks([
    { name: "CK_review_rating", expression: (columns) => `${columns.rating} between 1 and 5` },
    {
      name: "CK_review_hidden",
      expression: (columns) =>
        `(${columns.state} <> 'hidden' or ${columns.hidden_reason} is not null) and (${columns.state} <> 'shown' or ${columns.hidden_reason} is null)`,
    },
  ]);
