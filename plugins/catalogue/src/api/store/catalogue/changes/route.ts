import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CatalogueChange } from "../../../../contract";
import { CATALOGUE_MODULE } from "../../../../modules/catalogue";
import type { CatalogueService } from "../../../../modules/catalogue/service";
import { shelf } from "../../../../shelf/current";

const KEEP_ALIVE_MS = 15_000;

/**
 * `GET /store/catalogue/changes`: server-sent events, `event: change` with a {@link CatalogueChange} for
 * each step of the catalogue. A reader that comes back with `Last-Event-ID` gets what it missed.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const products = await shelf();
  const { reader } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE);
  res.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  const send = (change: CatalogueChange) => {
    res.write(`id: ${change.version}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
  };
  const stop = products.onChange(send);
  const keepAlive = setInterval(() => res.write(": still here\n\n"), KEEP_ALIVE_MS);
  keepAlive.unref();
  req.on("close", () => {
    clearInterval(keepAlive);
    stop();
  });
  const seen = Number(req.headers["last-event-id"] ?? products.version);
  const { change } = await reader.changesSince(Number.isSafeInteger(seen) ? seen : 0);
  if (change.version > seen) send(change);
  else
    res.write(`id: ${products.version}\nevent: ready\ndata: {"version":${products.version}}\n\n`);
}
