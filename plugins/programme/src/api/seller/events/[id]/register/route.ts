import { answer } from "../../answer";

/** `POST /seller/events/:id/register`: the co-operative comes, or comes otherwise than it said. */
export const POST = answer("register");
