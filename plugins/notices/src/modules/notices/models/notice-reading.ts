import { model } from "@medusajs/framework/utils";

/** That the owner of an inbox has read a notice. */
export const NoticeReading = model
  .define("notice_reading", {
    id: model.id({ prefix: "noread" }).primaryKey(),
    /** Of Medusa's Notification Module. */
    notification_id: model.text().unique(),
    owner_id: model.text(),
    place_id: model.text(),
  })
  .indexes([{ on: ["owner_id", "place_id"] }]);
