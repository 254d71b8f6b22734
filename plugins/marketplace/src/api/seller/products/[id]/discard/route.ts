import { moveProposal } from "../../act";

/** `POST /seller/products/:id/discard` */
export const POST = moveProposal("discard");
