import { answer } from "../../answer";

/** `POST /seller/events/:id/withdraw`: it does not come after all. */
export const POST = answer("withdraw");
