import { move } from "../../move";

/** `POST /admin/plan/submissions/:id/accept`: it is taken as it is. */
export const POST = move("accept");
