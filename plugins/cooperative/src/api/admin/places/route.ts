import { listLived } from "../lived";

/** `GET /admin/places?as_of=`: places of the area on a day, or all with their validity and successors. */
export const GET = listLived("place", "places");
