import { Problem } from "@nang-gio/access/problem";

const BEGINNING = /^%PDF-[12]\.\d/;
/** What stands at a whole file's end (ISO 32000-1, 7.5.5); nothing may follow that another program would read. */
const END = /startxref\s+\d+\s+%%EOF\s*$/;
const STREAM = /(?<!end)stream\r?\n/g;
const STREAM_END = "endstream";
const TAIL_BYTES = 1024;
/** Parts by which a document runs code, starts programs or carries other files (ISO 32000-1, 12.6.4 and 7.11.4). */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData)\b/;

/** What stands outside streams: compressed bytes spell anything by chance. Takes as long as the text, whatever it says. */
function withoutStreams(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    STREAM.lastIndex = at;
    const begin = STREAM.exec(text);
    const end = begin ? text.indexOf(STREAM_END, begin.index) : -1;
    if (!begin || end < 0) return parts.join("") + text.slice(at);
    parts.push(text.slice(at, begin.index));
    at = end + STREAM_END.length;
  }
}

/**
 * Looks at bytes that should be a PDF. What it is, its content says, not its name. Parts within compressed streams
 * are not looked into, so that it is shown in a sandbox all the same.
 * @throws Problem `media.scan_damaged` for one cut short or with something behind its end, `media.scan_active` for one
 * that can do more than be read.
 */
export function inspectPdf(content: Buffer): void {
  const text = content.toString("latin1");
  if (!isPdf(content) || !END.test(text.slice(-TAIL_BYTES))) {
    throw new Problem("invalid_data", "media.scan_damaged");
  }
  if (ACTIVE.test(withoutStreams(text))) throw new Problem("invalid_data", "media.scan_active");
}

/** Whether bytes begin as a PDF does. */
export function isPdf(content: Buffer): boolean {
  return BEGINNING.test(content.toString("latin1", 0, 8));
}
