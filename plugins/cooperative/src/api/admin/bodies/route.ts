import { listLived } from "../lived";

/** `GET /admin/bodies?as_of=`: bodies of the plan on a day, or all with their validity and successors. */
export const GET = listLived("body", "bodies");
