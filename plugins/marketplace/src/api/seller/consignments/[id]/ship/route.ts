import { move } from "../../move";

/** `POST /seller/consignments/:id/ship` */
export const POST = move("ship");
