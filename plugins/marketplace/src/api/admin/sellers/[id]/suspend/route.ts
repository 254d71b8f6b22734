import { move } from "../../move";

/** `POST /admin/sellers/:id/suspend` */
export const POST = move("suspend");
