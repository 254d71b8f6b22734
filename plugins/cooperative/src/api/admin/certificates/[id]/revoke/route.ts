import { decide } from "../../decide";

/** `POST /admin/certificates/:id/revoke`: ends it for good with a reason. */
export const POST = decide("revoked");
