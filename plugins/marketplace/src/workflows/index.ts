export { createConsignmentsWorkflow } from "./create-consignments";
export { createSellerWorkflow } from "./create-seller";
export { ensureSellingPlacesWorkflow } from "./ensure-selling-places";
export { followOrderWorkflow } from "./follow-order";
export { moveStandingWorkflow, STANDING_CHANGED } from "./move-standing";
export { prepareMarketWorkflow } from "./prepare-market";
export { recordPastOrdersWorkflow } from "./record-past-orders";
export { judgeListings } from "./steps/upsert-listings";
export { LISTING_CHANGED, upsertListingsWorkflow } from "./upsert-listings";
