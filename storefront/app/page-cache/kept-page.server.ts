import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import { bodyOf } from "../body-of.server";

/** Encodings that pages are kept in, the best first. */
const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number] | "identity";

/** While its first reader waits, 20 ms for a listing. */
const BROTLI_QUALITY = 5;
/** Of a stream, faster than a backend that writes it. */
const STREAM_QUALITY = 4;
/** For all who come later: a tenth less to send, for 130 ms of another thread. */
const BEST_BROTLI_QUALITY = 10;

const brotli = (body: Buffer, quality: number) =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

const compress: Record<(typeof ENCODINGS)[number], (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotli(body, BROTLI_QUALITY),
  gzip: (body) => promisify(gzip)(body),
};

/** Compresses what is sent while it is written. */
export const COMPRESSORS = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: STREAM_QUALITY } }),
  gzip: () => createGzip(),
};

/** Products and co-operatives whose change changes a page, by handle. */
export interface Shown {
  products: readonly string[];
  cooperatives: readonly string[];
}

/** A page as it is sent, with what it depends on. */
export interface KeptPage {
  headers: ReadonlyArray<readonly [name: string, value: string]>;
  /** Weak: the same for all encodings. */
  etag: string;
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
  /** Left out by a page that did not tell: then any change of the catalogue may change it. */
  shows: Shown | undefined;
  /** When it was read, by `performance.now()`. */
  since: number;
  isSqueezed: boolean;
}

/** A page that is asked for again after this long is one of those that many ask for. */
const ASKED_AGAIN_MS = 2_000;

/** Whether a page that was asked for again is worth being made as small as it gets. */
export function isWorthSqueezing({ isSqueezed, since, bodies }: KeptPage): boolean {
  return !isSqueezed && bodies.br !== undefined && performance.now() - since > ASKED_AGAIN_MS;
}

/** Makes what is sent of a page as small as it gets, once. */
export async function squeeze(page: KeptPage): Promise<void> {
  page.isSqueezed = true;
  page.bodies.br = await brotli(page.bodies.identity, BEST_BROTLI_QUALITY);
}

/** What has been read of an answer, and then the rest of it as it comes. */
function goingOn(
  { status, headers }: Response,
  read: readonly Uint8Array[],
  rest: ReadableStreamDefaultReader<Uint8Array>,
): Response {
  async function* all() {
    yield* read;
    for (let next = await rest.read(); !next.done; next = await rest.read()) yield next.value;
  }
  return new Response(bodyOf(all()), { status, headers });
}

/**
 * Reads a page whole, that it may be sent again.
 * @param most bytes of a page that may be kept; a longer answer is given back, to be sent while it comes.
 */
export async function readPage(
  answer: Response,
  shows: Shown | undefined,
  most: number,
): Promise<KeptPage | Response> {
  const read: Uint8Array[] = [];
  let bytes = 0;
  const body = answer.body?.getReader();
  for (let next = await body?.read(); body && next && !next.done; next = await body.read()) {
    read.push(next.value);
    bytes += next.value.length;
    if (bytes > most) return goingOn(answer, read, body);
  }
  const identity = Buffer.concat(read);
  const etag = `W/"${createHash("sha1").update(identity).digest("base64url")}"`;
  const since = performance.now();
  return {
    headers: [...answer.headers],
    etag,
    bodies: { identity },
    shows,
    since,
    isSqueezed: false,
  };
}

/** Bytes of memory that a page takes, its largest parts counted. */
export function bytesOf({ headers, bodies }: KeptPage): number {
  const head = headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return Object.values(bodies).reduce((sum, body) => sum + body.length, head + 500);
}

/** The best encoding that an `Accept-Encoding` allows. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const allowed = new Map(
    (accepted ?? "").split(",").map((part) => {
      const [name = "", ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const refused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
      return [name, !refused] as const;
    }),
  );
  return ENCODINGS.find((encoding) => allowed.get(encoding) ?? allowed.get("*")) ?? "identity";
}

/** The page's body in an encoding; `isNew` when it had to be made. */
export async function bodyIn(
  page: KeptPage,
  encoding: Encoding,
): Promise<{ body: Buffer; isNew: boolean }> {
  const kept = page.bodies[encoding];
  if (kept || encoding === "identity") return { body: kept ?? page.bodies.identity, isNew: false };
  const body = await compress[encoding](page.bodies.identity);
  page.bodies[encoding] = body;
  return { body, isNew: true };
}
