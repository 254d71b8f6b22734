import { end } from "../../end";

/** `POST /seller/lots/:id/revoke`: takes back a code that was given in error. */
export const POST = end("revoked");
