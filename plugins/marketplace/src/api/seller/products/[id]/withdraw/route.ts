import { moveProposal } from "../../act";

/** `POST /seller/products/:id/withdraw` */
export const POST = moveProposal("withdraw");
