import { defineLink } from "@medusajs/framework/utils";
import CooperativeModule from "@nang-gio/cooperative/modules/cooperative";
import MarketplaceModule from "../modules/marketplace";

/** `listing.organisation`. */
export default defineLink(
  { linkable: MarketplaceModule.linkable.listing, field: "organisation_id" },
  CooperativeModule.linkable.organisation,
  { readOnly: true },
);
