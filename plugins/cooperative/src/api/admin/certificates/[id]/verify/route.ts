import { decide } from "../../decide";

/** `POST /admin/certificates/:id/verify`: finds a certificate true; its product shows the stars. */
export const POST = decide("verified");
