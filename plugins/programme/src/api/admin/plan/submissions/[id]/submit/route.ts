import { move } from "../../move";

/** `POST /admin/plan/submissions/:id/submit`: the body sends it, late ones too. */
export const POST = move("submit");
