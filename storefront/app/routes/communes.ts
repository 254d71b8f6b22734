import type { LoaderFunctionArgs } from "@remix-run/node";
import { communesOf, type PlaceChoice } from "../checkout/places.server";

/** `GET /dia-chi/:province`: the communes of a province, for the address form while it is filled in. */
export function loader({ params }: LoaderFunctionArgs): { communes: PlaceChoice[] } {
  return { communes: communesOf(params.province ?? "") };
}
