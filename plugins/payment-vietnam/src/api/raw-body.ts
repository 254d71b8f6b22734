import type { MedusaRequest } from "@medusajs/framework/http";

/** A request's body as it came, over which it is signed; empty where none was kept. */
export function rawBody(req: MedusaRequest): Buffer {
  const body = (req as { rawBody?: unknown }).rawBody;
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}
