import { Problem } from "@nang-gio/access/problem";
import "../../../../messages/register";

/** Refused: what is sent elsewhere would not be checked. @throws Problem `media.checked_here`. */
export async function POST(): Promise<void> {
  throw new Problem("not_allowed", "media.checked_here");
}
