import { MedusaService } from "@medusajs/framework/utils";
import { Consignment } from "./models/consignment";
import { ConsignmentLine } from "./models/consignment-line";
import { Listing } from "./models/listing";
import { SellingPlace } from "./models/selling-place";

/** Keeps what co-operatives sell: listings, selling places, consignments. Written by workflows. */
export class MarketplaceService extends MedusaService({
  Listing,
  SellingPlace,
  Consignment,
  ConsignmentLine,
}) {}
