import { enterLived } from "../../lived";

/** `POST /admin/bodies/:code`: enters a body or corrects it. */
export const POST = enterLived("body");
