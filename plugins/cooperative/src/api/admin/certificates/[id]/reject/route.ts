import { decide } from "../../decide";

/** `POST /admin/certificates/:id/reject`: sends it back with a reason. */
export const POST = decide("rejected");
