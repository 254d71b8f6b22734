import { decide } from "../../decide";

/** `POST /admin/marks/:id/reject`: sends it back with a reason. */
export const POST = decide("rejected");
