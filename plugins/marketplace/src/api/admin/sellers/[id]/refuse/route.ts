import { move } from "../../move";

/** `POST /admin/sellers/:id/refuse` */
export const POST = move("refuse");
