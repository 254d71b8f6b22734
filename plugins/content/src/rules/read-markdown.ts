import MarkdownIt from "markdown-it";
import type { Block, Span } from "../contract";

/** Where a link may lead: the web, a mailbox, a telephone, or a page of the shop. */
const LEADS = /^(https?:\/\/|mailto:|tel:|\/(?!\/|\\|%5c))/i;

/**
 * Reads paragraphs, headings, lists, links, bold and stressed words. What else Markdown knows (HTML, pictures, code,
 * tables, quotations) stays the plain text that was typed.
 */
const reader = new MarkdownIt("zero", { html: false, linkify: false, typographer: false }).enable([
  "heading",
  "list",
  "emphasis",
  "link",
  "newline",
  "escape",
]);
reader.validateLink = (address) => LEADS.test(address);

type Token = ReturnType<typeof reader.parse>[number];

/** Deeper headings than these two are written as the second; the first of a page is its title. */
const levelOf = ({ tag }: Token): 2 | 3 => (tag === "h1" || tag === "h2" ? 2 : 3);

function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  const within = { strong: 0, stressed: 0 };
  let href: string | undefined;
  const say = (text: string) => {
    if (text === "") return;
    spans.push({
      text,
      ...(within.strong > 0 ? { strong: true as const } : {}),
      ...(within.stressed > 0 ? { stressed: true as const } : {}),
      ...(href === undefined ? {} : { href }),
    });
  };
  for (const token of tokens) {
    if (token.type === "text") say(token.content);
    else if (token.type === "softbreak") say(" ");
    else if (token.type === "hardbreak") say("\n");
    else if (token.tag === "strong") within.strong += token.nesting;
    else if (token.tag === "em") within.stressed += token.nesting;
    else if (token.type === "link_open") href = String(token.attrGet("href"));
    else if (token.type === "link_close") href = undefined;
  }
  return spans;
}

/** Reads blocks from a token on, until the one that closes what they stand in. */
function blocksFrom(tokens: readonly Token[], from: number): { blocks: Block[]; next: number } {
  const blocks: Block[] = [];
  let at = from;
  for (let token = tokens[at]; token && token.nesting >= 0; token = tokens[at]) {
    if (token.type === "heading_open" || token.type === "paragraph_open") {
      const spans = spansOf(tokens[at + 1]?.children ?? []);
      const block: Block =
        token.type === "heading_open"
          ? { kind: "heading", level: levelOf(token), spans }
          : { kind: "paragraph", spans };
      if (spans.length > 0) blocks.push(block);
      at += 3;
    } else {
      const items: Block[][] = [];
      at += 1;
      while (tokens[at]?.type === "list_item_open") {
        const item = blocksFrom(tokens, at + 1);
        items.push(item.blocks);
        at = item.next + 1;
      }
      blocks.push({ kind: "list", ordered: token.tag === "ol", items });
      at += 1;
    }
  }
  return { blocks, next: at };
}

/** The parts of a text in Markdown: nothing of it can become anything else in a page than what {@link Block} names. */
export function readMarkdown(text: string): Block[] {
  return blocksFrom(reader.parse(text, {}), 0).blocks;
}
