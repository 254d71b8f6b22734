import { decideYear } from "../../../../decide";

/** `POST /admin/channels/:id/values/:year/return`: it is not, and why. */
export const POST = decideYear("return");
