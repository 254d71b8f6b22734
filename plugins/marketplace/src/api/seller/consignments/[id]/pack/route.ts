import { move } from "../../move";

/** `POST /seller/consignments/:id/pack` */
export const POST = move("pack");
