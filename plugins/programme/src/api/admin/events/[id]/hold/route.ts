import { move } from "../../move";

/** `POST /admin/events/:id/hold`: it has taken place, or does. */
export const POST = move("hold");
