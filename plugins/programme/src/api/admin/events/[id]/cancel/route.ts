import { move } from "../../move";

/** `POST /admin/events/:id/cancel`: it does not take place. */
export const POST = move("cancel");
