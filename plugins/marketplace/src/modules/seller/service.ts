import { MedusaService } from "@medusajs/framework/utils";
import { SellerAccount } from "./models/seller-account";
import { SellerClaim } from "./models/seller-claim";
import { SellerInvitation } from "./models/seller-invitation";
import { SellerMembership } from "./models/seller-membership";
import { SellerPayoutAccount } from "./models/seller-payout-account";
import { SellerSession } from "./models/seller-session";
import { SellingStanding } from "./models/selling-standing";
import { SellingStandingEvent } from "./models/selling-standing-event";

/** Keeps who sells: people, their memberships of co-operatives, and whether a co-operative may sell. */
export class SellerService extends MedusaService({
  SellerAccount,
  SellerClaim,
  SellerInvitation,
  SellerMembership,
  SellerPayoutAccount,
  SellerSession,
  SellingStanding,
  SellingStandingEvent,
}) {}
