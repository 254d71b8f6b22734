import PDFDocument from "pdfkit";

/** A document while it is drawn: PDFKit's, with the fonts `regular` and `bold`. Lengths are points. */
export type Paper = PDFKit.PDFDocument;

/** One millimetre in points, the unit of every length on a {@link Paper}. */
export const MILLIMETRE = 72 / 25.4;

/** `A4`, or a roll's width and a label's height in millimetres. */
export type PaperSize = "A4" | { readonly width: number; readonly height: number };

/**
 * A new document in the market's typeface, at its first page. Its properties tell no time, so that equal contents
 * give equal bytes.
 *
 * @param margin in millimetres, on all sides
 */
export function newPaper(asked: {
  readonly size: PaperSize;
  readonly margin: number;
  readonly title: string;
  readonly language: "vi" | "en";
}): Paper {
  const { size } = asked;
  const paper = new PDFDocument({
    size: size === "A4" ? size : [size.width * MILLIMETRE, size.height * MILLIMETRE],
    margin: asked.margin * MILLIMETRE,
    lang: asked.language,
    displayTitle: true,
    info: { Title: asked.title, CreationDate: new Date(0), ModDate: new Date(0) },
    bufferPages: true,
  });
  paper.registerFont("regular", fontFile("400Regular/BeVietnamPro_400Regular.ttf"));
  paper.registerFont("bold", fontFile("700Bold/BeVietnamPro_700Bold.ttf"));
  return paper.font("regular").fontSize(10);
}

/** Ends a document and gives its bytes. */
export async function paperBytes(paper: Paper): Promise<Buffer> {
  const parts: Buffer[] = [];
  paper.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    paper.on("end", resolve);
    paper.on("error", reject);
  });
  paper.end();
  await ended;
  return Buffer.concat(parts);
}

function fontFile(name: string): string {
  return require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}`);
}
