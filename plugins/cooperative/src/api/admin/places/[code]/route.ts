import { enterLived } from "../../lived";

/** `POST /admin/places/:code`: enters a place or corrects it. */
export const POST = enterLived("place");
