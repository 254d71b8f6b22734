import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { IMPORT_CONFIRMED } from "../runs/confirm";
import { writeRun } from "../runs/write-run";

/** Writes an import in the background as soon as it is confirmed. */
export default async function onImportConfirmed({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await writeRun(container, event.data.id);
}

export const config: SubscriberConfig = { event: IMPORT_CONFIRMED };
