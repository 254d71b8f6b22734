import { decide } from "../../decide";

/** `POST /admin/channels/:id/confirm`: what the co-operative told is so. */
export const POST = decide("confirm");
