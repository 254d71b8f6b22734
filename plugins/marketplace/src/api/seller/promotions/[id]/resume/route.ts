import { move } from "../../../../../promotions/move";

/** `POST /seller/promotions/:id/resume` */
export const POST = move("resume");
