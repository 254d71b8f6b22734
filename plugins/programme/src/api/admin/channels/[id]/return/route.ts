import { decide } from "../../decide";

/** `POST /admin/channels/:id/return`: it is not, and why. */
export const POST = decide("return");
