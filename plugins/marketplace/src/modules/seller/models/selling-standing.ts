import { model } from "@medusajs/framework/utils";
import { STANDINGS } from "../../../standing-contract";
import { SellingStandingEvent } from "./selling-standing-event";

/** Whether an organisation may sell; one without it has never asked to. */
export const SellingStanding = model
  .define("selling_standing", {
    id: model.id({ prefix: "standing" }).primaryKey(),
    organisation_id: model.text().unique(),
    state: model.enum([...STANDINGS]),
    /** Why, where it was said. */
    reason: model.text().nullable(),
    since: model.dateTime(),
    /** Whether staff know the organisation; one that registered itself is in no list until it is approved. */
    confirmed: model.boolean().default(true),
    events: model.hasMany(() => SellingStandingEvent, { mappedBy: "standing" }),
  })
  .cascades({ delete: ["events"] });
