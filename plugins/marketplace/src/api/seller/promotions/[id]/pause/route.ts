import { move } from "../../../../../promotions/move";

/** `POST /seller/promotions/:id/pause` */
export const POST = move("pause");
