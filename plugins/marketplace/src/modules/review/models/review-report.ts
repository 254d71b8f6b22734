import { model } from "@medusajs/framework/utils";
import { REVIEW_FAULTS } from "../../../reviews-contract";
import { Review } from "./review";

/** That somebody reported a review; open until staff have looked at it. */
export const ReviewReport = model
  .define("review_report", {
    id: model.id({ prefix: "revrep" }).primaryKey(),
    review: model.belongsTo(() => Review, { mappedBy: "reports" }),
    /** Keyed hash of the log-in or the address: counts each once, and tells nobody who it was. */
    reporter: model.text(),
    reason: model.enum([...REVIEW_FAULTS]),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["review_id", "reporter"], unique: true }]);
