import { decideYear } from "../../../../decide";

/** `POST /admin/channels/:id/values/:year/confirm`: what was told of the year is so. */
export const POST = decideYear("confirm");
