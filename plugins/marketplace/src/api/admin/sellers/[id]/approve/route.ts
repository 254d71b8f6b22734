import { move } from "../../move";

/** `POST /admin/sellers/:id/approve` */
export const POST = move("approve");
