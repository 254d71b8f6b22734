import { move } from "../../../../../promotions/move";

/** `POST /seller/promotions/:id/end` */
export const POST = move("end");
