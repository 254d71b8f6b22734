import { handOn } from "../market/hand-on.server";
import { askFile } from "./download.server";
import type { AsShopper } from "./shopper.server";

/**
 * All that the market keeps of a shopper, handed on as a file; the status where the backend refused it.
 * @throws Response with 503 where the backend fails.
 */
export async function takeOwnData(
  shopper: Pick<AsShopper, "session" | "language">,
  password: string,
): Promise<Response | { refused: number }> {
  const answer = await askFile(shopper, "/data/export", { password });
  return answer.ok ? handOn(answer) : { refused: answer.status };
}
