import { hasMarkup, type ProblemDetail } from "@nang-gio/access/problem";
import type { ContentKind, WrittenContent } from "../contract";

/** What a template leaves for the operator to fill in: `[Cần điền: …]`, `[Fill in: …]`. */
const TO_FILL_IN = /\[(Cần điền|Fill in):/i;

const TEXTS = [
  ...(["title", "title_en", "summary", "summary_en", "body", "body_en"] as const),
  ...(["picture_alt", "picture_alt_en", "number", "issuer"] as const),
] as const;

/** Fields that readers need in both languages; a policy is read where its link leads. */
const NEEDED: Readonly<Record<ContentKind, ReadonlyArray<keyof WrittenContent>>> = {
  story: ["title_en", "summary", "summary_en", "body", "body_en"],
  campaign: ["title_en", "summary", "summary_en", "body", "body_en", "from_on", "until_on"],
  policy: ["title_en", "summary", "summary_en", "number", "issuer", "issued_on", "link"],
  rules: ["title_en", "summary", "summary_en", "body", "body_en"],
};

/** What is wrong with a piece however it stands: texts are plain, so that markup is refused rather than shown as signs. */
export function writtenFaults(content: WrittenContent): ProblemDetail[] {
  return TEXTS.filter((field) => hasMarkup(content[field])).map((field) => ({
    field: `content.${field}`,
    code: "content.markup",
  }));
}

/** What keeps a piece from being published: what is missing in a language, and what was left to fill in. */
export function publishFaults(
  kind: ContentKind,
  content: Omit<WrittenContent, "picture"> & { picture: unknown },
): ProblemDetail[] {
  const missing: ProblemDetail[] = NEEDED[kind]
    .filter((field) => !content[field])
    .map((field) => ({ field: `content.${field}`, code: "content.missing" }));
  const unfilled: ProblemDetail[] = TEXTS.filter((field) => TO_FILL_IN.test(content[field])).map(
    (field) => ({ field: `content.${field}`, code: "content.unfilled" }),
  );
  const unsaid: ProblemDetail[] = (["picture_alt", "picture_alt_en"] as const)
    .filter((field) => content.picture && !content[field])
    .map((field) => ({ field: `content.${field}`, code: "content.missing" }));
  return [...missing, ...unfilled, ...unsaid];
}
