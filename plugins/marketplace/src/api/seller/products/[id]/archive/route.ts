import { putAway } from "../../act";

/** `POST /seller/products/:id/archive` */
export const POST = putAway(true);
