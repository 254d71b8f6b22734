import type { Block, Span } from "@nang-gio/content/contract";
import { Link } from "@remix-run/react";
import { useShop } from "../parts/use-shop";

function Words({ span }: { span: Span }) {
  const { to } = useShop();
  const { text, strong, stressed, href } = span;
  const stress = stressed ? <em>{text}</em> : text;
  const words = strong ? <strong>{stress}</strong> : stress;
  if (!href) return words;
  if (href.startsWith("/")) return <Link to={to(href)}>{words}</Link>;
  return (
    <a href={href} rel="noopener">
      {words}
    </a>
  );
}

/** Texts in their order; nothing of them moves, so that their places tell them apart. */
const Line = ({ spans }: { spans: readonly Span[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: what was written stands still
  spans.map((span, at) => <Words key={at} span={span} />);

function Part({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Heading = block.level === 2 ? "h2" : "h3";
      return (
        <Heading>
          <Line spans={block.spans} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p>
          <Line spans={block.spans} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was written stands still
            <li key={at}>
              <Blocks blocks={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}

/** A text that staff wrote: nothing but what stands here can come of it. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: what was written stands still
  return blocks.map((block, at) => <Part key={at} block={block} />);
}
