import { money } from "../../parts/format";

/** An amount as it moves a balance: with a sign before it. */
export function Amount({ value }: { value: number }) {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  return (
    <span className="work-amount">
      {sign}
      {money(Math.abs(value))}
    </span>
  );
}
