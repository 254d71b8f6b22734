import { moveProposal } from "../../act";

/** `POST /seller/products/:id/submit` */
export const POST = moveProposal("submit");
