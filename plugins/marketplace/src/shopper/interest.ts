import type { MedusaContainer } from "@medusajs/framework/types";
import { INTEREST_MODULE } from "../modules/interest";
import type { InterestService } from "../modules/interest/service";

export type { FollowNews } from "../modules/interest/followed-news";
export type { InterestService } from "../modules/interest/service";
export type { ClaimedWish, Offer, ToldWish } from "../modules/interest/wish-news";

/** What shoppers saved and follow, out of the container. */
export const interestOf = (container: MedusaContainer): InterestService =>
  container.resolve<InterestService>(INTEREST_MODULE);
