import { move } from "../../move";

/** `POST /seller/consignments/:id/deliver` */
export const POST = move("deliver");
