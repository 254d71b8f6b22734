import { move } from "../../move";

/** `POST /admin/events/:id/open`: co-operatives may register. */
export const POST = move("open");
