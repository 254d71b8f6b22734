import { useId } from "react";
import { money } from "../../parts/format";
import { type Span, spanName, topOf } from "./spans";
import { useSales } from "./use-sales";

/** Units of the drawing: a bar with its gap is as wide as ten, the whole as high as a hundred. */
const STEP = 10;
const BAR = 7;
const HEIGHT = 100;
const LINES = [0, 0.5, 1];

/** What was sold, span by span, as bars, where anything was; the table beside it says the same in figures. */
export function SalesChart({ spans }: { spans: readonly Span[] }) {
  const { say } = useSales();
  const id = useId();
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const highest = spans.reduce((most, span) => (span.sold > most.sold ? span : most), first);
  if (highest.sold <= 0) return null;
  const top = topOf(highest.sold);
  const middle = spans[Math.floor((spans.length - 1) / 2)];
  const ends = spans.length > 2 && middle ? [first, middle, last] : [...new Set([first, last])];
  const told = say("chart", {
    from: spanName({ from: first.from, to: first.from }),
    to: spanName({ from: last.to, to: last.to }),
    most: money(highest.sold),
    when: spanName(highest),
  });
  return (
    <figure className="sales-chart">
      <p className="sales-top">{money(top)}</p>
      <svg
        viewBox={`0 0 ${spans.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{told}</title>
        {LINES.map((part) => (
          <line
            key={part}
            x1={0}
            x2={spans.length * STEP}
            y1={HEIGHT * part}
            y2={HEIGHT * part}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {spans.map((span, index) => (
          <rect
            key={span.from}
            x={index * STEP + (STEP - BAR) / 2}
            y={HEIGHT - (HEIGHT * span.sold) / top}
            width={BAR}
            height={(HEIGHT * span.sold) / top}
          >
            <title>{`${spanName(span)}: ${money(span.sold)}`}</title>
          </rect>
        ))}
      </svg>
      <p className="sales-ends" aria-hidden="true">
        {ends.map((span) => (
          <span key={span.from}>{spanName(span)}</span>
        ))}
      </p>
    </figure>
  );
}
