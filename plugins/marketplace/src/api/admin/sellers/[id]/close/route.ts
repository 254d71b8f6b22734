import { move } from "../../move";

/** `POST /admin/sellers/:id/close` */
export const POST = move("close");
