import type { MedusaContainer } from "@medusajs/framework/types";
import { announceChanges } from "../announce-changes";

/** Each minute, tells pages of pieces whose day has begun or ended, and of changes that were not told. */
export default async function announceContent(container: MedusaContainer): Promise<void> {
  await announceChanges(container);
}

export const config = { name: "announce-content", schedule: "* * * * *" };
