import { move } from "../../move";

/** `POST /admin/sellers/:id/reactivate` */
export const POST = move("reactivate");
