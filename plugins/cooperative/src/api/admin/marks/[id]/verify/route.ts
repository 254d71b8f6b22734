import { decide } from "../../decide";

/** `POST /admin/marks/:id/verify`: finds a mark true; it is shown while it holds. */
export const POST = decide("verified");
