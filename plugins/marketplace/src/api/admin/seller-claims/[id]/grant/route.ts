import { decide } from "../../decide";

/** `POST /admin/seller-claims/:id/grant`: the person becomes an owner of the co-operative. */
export const POST = decide("granted");
