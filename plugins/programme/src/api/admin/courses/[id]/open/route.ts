import { move } from "../../move";

/** `POST /admin/courses/:id/open`: people may be enrolled. */
export const POST = move("open");
