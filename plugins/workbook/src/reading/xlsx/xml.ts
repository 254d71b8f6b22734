import type { Readable } from "node:stream";
import { type SaxesOptions, SaxesParser } from "saxes";
import { FileProblem, fileProblem } from "../file-problem";

export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

interface PlainNames extends SaxesOptions {
  xmlns: false;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Feeds a part's XML to a handler as it is unpacked. Names come without their namespace prefix.
 * Document types and their entities are not read (no entity can expand).
 * @throws FileProblem when it is not well-formed.
 */
export async function parseXml(part: Readable, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser<PlainNames>({ xmlns: false, position: false });
  parser.on("opentag", ({ name, attributes }) => handler.open(local(name), attributes));
  parser.on("closetag", ({ name }) => handler.close?.(local(name)));
  if (handler.text) {
    parser.on("text", (text) => handler.text?.(text));
    parser.on("cdata", (text) => handler.text?.(text));
  }
  parser.on("error", () => {
    throw fileProblem("workbook.file.damaged");
  });
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const chunk of part) parser.write(decoder.decode(chunk, { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof FileProblem ? error : fileProblem("workbook.file.damaged");
  }
}
