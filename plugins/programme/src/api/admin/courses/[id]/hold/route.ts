import { move } from "../../move";

/** `POST /admin/courses/:id/hold`: it has begun, and counts. */
export const POST = move("hold");
