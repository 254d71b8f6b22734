import { decide } from "../../decide";

/** `POST /admin/seller-claims/:id/refuse`: with a reason, which the person reads. */
export const POST = decide("refused");
