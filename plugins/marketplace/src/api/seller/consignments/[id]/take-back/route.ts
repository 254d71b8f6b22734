import { move } from "../../move";

/** `POST /seller/consignments/:id/take-back` */
export const POST = move("take-back");
