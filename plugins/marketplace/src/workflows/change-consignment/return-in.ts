import { Problem } from "@nang-gio/access/problem";
import type { ConsignmentReturn, ReturnState } from "../../contract";

/**
 * The return of an id, where it is in a state.
 * @throws Problem not_found where the consignment has no such return, conflict where it is in another state.
 */
export function returnIn(
  returns: readonly ConsignmentReturn[],
  id: string,
  state: ReturnState,
): ConsignmentReturn {
  const found = returns.find((one) => one.id === id);
  if (!found) throw new Problem("not_found", "marketplace.return_unknown");
  if (found.state !== state) {
    throw new Problem("conflict", `marketplace.return_is_${found.state}`, { field: "return_id" });
  }
  return found;
}
