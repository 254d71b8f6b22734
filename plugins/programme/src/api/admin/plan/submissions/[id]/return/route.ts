import { move } from "../../move";

/** `POST /admin/plan/submissions/:id/return`: it goes back to the body, with what is missing. */
export const POST = move("return");
