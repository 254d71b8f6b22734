import { end } from "../../end";

/** `POST /seller/lots/:id/recall`: calls its goods back; members and staff are told whom they went to. */
export const POST = end("recalled");
