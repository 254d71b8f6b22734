import { move } from "../../move";

/** `POST /seller/consignments/:id/accept` */
export const POST = move("accept");
