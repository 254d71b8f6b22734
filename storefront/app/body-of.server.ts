import { ReadableStream as NodeStream } from "node:stream/web";

/** The body of an answer that is sent while it is written. */
export function bodyOf(parts: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return NodeStream.from(parts) as ReadableStream<Uint8Array>;
}
