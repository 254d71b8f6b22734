import { move } from "../../move";

/** `POST /admin/courses/:id/cancel`: it does not take place. */
export const POST = move("cancel");
