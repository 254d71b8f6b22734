import { oneLine } from "@nang-gio/vietnam";
import { z } from "zod";

/** Words on one line, so many characters of them. */
export const words = (least: number, most: number) =>
  z.string().transform(oneLine).pipe(z.string().min(least).max(most));

/** Signs that are not seen, such as those that turn the direction of writing; emoji are joined by one of them. */
const UNSEEN = /(?![\s\u200d])[\p{Cc}\p{Cf}]/gu;

/** What was typed, as it is kept: NFC, lines without blanks at their ends, paragraphs one empty line apart. */
function inParagraphs(text: string): string {
  return text
    .normalize("NFC")
    .split(/\r\n|\r|\n/)
    .map((line) => oneLine(line.replace(UNSEEN, "")))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Words over several lines, at most so many characters of them. */
export const paragraphs = (most: number) =>
  z.string().transform(inParagraphs).pipe(z.string().max(most));

/** The same on one line. */
export const seenWords = (most: number) =>
  z
    .string()
    .transform((text) => oneLine(text.replace(UNSEEN, "")))
    .pipe(z.string().max(most));
