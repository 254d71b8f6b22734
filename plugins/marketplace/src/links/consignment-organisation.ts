import { defineLink } from "@medusajs/framework/utils";
import CooperativeModule from "@nang-gio/cooperative/modules/cooperative";
import MarketplaceModule from "../modules/marketplace";

/** `consignment.organisation`. */
export default defineLink(
  { linkable: MarketplaceModule.linkable.consignment, field: "organisation_id" },
  CooperativeModule.linkable.organisation,
  { readOnly: true },
);
