import { move } from "../../move";

/** `POST /seller/consignments/:id/cancel` */
export const POST = move("cancel");
