import { bodyOf } from "../body-of.server";

/**
 * An XML document that is sent while it is written, so that its length costs no memory. What goes wrong before its first
 * part is there is thrown; later the answer breaks off.
 */
export async function streamedXml(parts: AsyncGenerator<string, void>): Promise<Response> {
  const first = await parts.next();
  const encoder = new TextEncoder();
  async function* all() {
    if (!first.done) yield encoder.encode(first.value);
    for await (const part of parts) yield encoder.encode(part);
  }
  return new Response(bodyOf(all()), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=0, must-revalidate",
    },
  });
}
