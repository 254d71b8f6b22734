import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CATALOGUE_PULSE_MS, type CatalogueChange } from "../../../../contract";
import { CATALOGUE_MODULE } from "../../../../modules/catalogue";
import type { CatalogueService } from "../../../../modules/catalogue/service";
import { shelf } from "../../../../shelf/current";

/** A shelf that has not seen the tables for so long says nothing of them. */
const BLIND_AFTER_MS = 1_000;

/**
 * `GET /store/catalogue/changes`: server-sent events, `event: change` with a {@link CatalogueChange} for
 * each step of the catalogue and `event: version` between them. A reader that comes back with
 * `Last-Event-ID` gets what it missed.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const products = await shelf();
  const { reader } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE);
  res.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  const send = (event: "change" | "version", data: { version: number }) => {
    res.write(`id: ${data.version}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const stop = products.onChange((change: CatalogueChange) => send("change", change));
  const pulse = setInterval(() => {
    if (products.sinceSeen < BLIND_AFTER_MS) send("version", { version: products.version });
  }, CATALOGUE_PULSE_MS);
  pulse.unref();
  req.on("close", () => {
    clearInterval(pulse);
    stop();
  });
  const seen = Number(req.headers["last-event-id"] ?? products.version);
  const { change } = await reader.changesSince(Number.isSafeInteger(seen) ? seen : 0);
  if (change.version > seen) send("change", change);
  else send("version", { version: products.version });
}
