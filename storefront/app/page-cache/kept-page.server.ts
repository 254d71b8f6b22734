import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Encodings that pages are kept in, the best first. */
const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number] | "identity";

/** A page that is asked for often is worth a little more work than one rendered for one reader. */
const BROTLI_QUALITY = 5;

const compress: Record<(typeof ENCODINGS)[number], (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
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
}

/** Reads a page whole, that it may be sent again. */
export async function readPage(answer: Response, shows: Shown | undefined): Promise<KeptPage> {
  const identity = Buffer.from(await answer.arrayBuffer());
  const etag = `W/"${createHash("sha1").update(identity).digest("base64url")}"`;
  return { headers: [...answer.headers], etag, bodies: { identity }, shows };
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
