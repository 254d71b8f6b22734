import { move } from "../../move";

/** `POST /admin/plan/submissions/:id/reopen`: the body may change what was accepted, with the reason kept. */
export const POST = move("reopen");
