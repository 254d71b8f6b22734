import { decide } from "../../decide";

/** `POST /admin/marks/:id/revoke`: takes it away from its producer, with a reason. */
export const POST = decide("revoked");
