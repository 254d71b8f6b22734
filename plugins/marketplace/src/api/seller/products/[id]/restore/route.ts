import { putAway } from "../../act";

/** `POST /seller/products/:id/restore` */
export const POST = putAway(false);
