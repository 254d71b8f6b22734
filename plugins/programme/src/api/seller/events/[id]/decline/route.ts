import { answer } from "../../answer";

/** `POST /seller/events/:id/decline`: it does not come. */
export const POST = answer("decline");
