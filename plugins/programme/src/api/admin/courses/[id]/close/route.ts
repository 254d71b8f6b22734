import { move } from "../../move";

/** `POST /admin/courses/:id/close`: it is over. */
export const POST = move("close");
