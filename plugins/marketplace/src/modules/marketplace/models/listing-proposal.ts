import { model } from "@medusajs/framework/utils";
import { PROPOSAL_STATES } from "../../../seller-products-contract";
import { ListingProposalEvent } from "./listing-proposal-event";

/**
 * What a co-operative wants to say of a product, until staff have agreed: of a new one, or of one that is in the
 * shop and stays as it is meanwhile. Approved, it is written into the product and its listing; it is no second one.
 */
export const ListingProposal = model
  .define("listing_proposal", {
    id: model.id({ prefix: "lprop" }).primaryKey(),
    organisation_id: model.text().index(),
    /** Of a new product, once it is approved. */
    product_id: model.text().nullable(),
    /** Address that a new product will have in the shop; kept from the first submission on. */
    handle: model.text().unique().nullable(),
    /** Made in the browser, so that a draft sent twice is one. */
    key: model.text(),
    title: model.text(),
    state: model.enum([...PROPOSAL_STATES]),
    /** Rises with each change of the content. */
    revision: model.number(),
    /** `KeptContent`. */
    content: model.json(),
    /** Of staff, by field, where it was returned: `{ "title": "…" }`, the whole under the empty name. */
    comments: model.json().nullable(),
    /** First day in the shop, `YYYY-MM-DD`. */
    publish_on: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    events: model.hasMany(() => ListingProposalEvent, { mappedBy: "proposal" }),
  })
  .cascades({ delete: ["events"] })
  .indexes([
    { on: ["organisation_id", "key"], unique: true },
    { on: ["state", "submitted_at"] },
    {
      name: "IDX_listing_proposal_product_open",
      on: ["product_id"],
      unique: true,
      where: "product_id is not null and state <> 'approved'",
    },
  ]);
