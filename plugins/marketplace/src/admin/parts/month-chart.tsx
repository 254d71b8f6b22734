import { Container, Heading, Text } from "@medusajs/ui";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { MarketConnection } from "../../contract";
import { monthEnd, shortDong, shownMonth } from "./format";
import type { Opened, Period } from "./use-sales";

type Month = MarketConnection["months"][number];

const HEIGHT = 200;
const WOMEN_LED = "var(--tag-purple-icon)";
const OTHER = "var(--tag-neutral-icon)";

interface MonthChartProps {
  months: Month[];
  period: Period;
  onOpen: (opened: Opened) => void;
}

function Key({ colour, text }: { colour: string; text: string }) {
  return (
    <span className="flex items-center gap-x-2">
      <span aria-hidden style={{ width: 12, height: 12, borderRadius: 3, background: colour }} />
      <Text size="small">{text}</Text>
    </span>
  );
}

/** A month's part of the period. */
function within({ from, to, ...rest }: Period, month: string): Period {
  const [first, last] = [`${month}-01`, monthEnd(month)];
  return { ...rest, from: first > from ? first : from, to: last < to ? last : to };
}

function MonthBar({ month, highest, open }: { month: Month; highest: number; open: () => void }) {
  const { t, i18n } = useTranslation("marketplace");
  const parts = [
    { name: t("other"), amount: month.other.sold_total, colour: OTHER },
    { name: t("womenLed"), amount: month.women_led.sold_total, colour: WOMEN_LED },
  ];
  const told = parts.map(({ name, amount }) => `${name} ${formatDong(amount)}`).join("; ");
  const label = `${shownMonth(month.month)}: ${formatDong(month.sold_total)}. ${told}.`;
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      onClick={open}
      className="flex w-full flex-col items-center gap-y-1"
    >
      <Text as="span" size="xsmall" className="text-ui-fg-interactive tabular-nums">
        {shortDong(month.sold_total, i18n.language)}
      </Text>
      <span
        className="block w-full overflow-hidden rounded-t-md"
        style={{ maxWidth: 72, borderBottom: "1px solid var(--border-strong)" }}
      >
        {parts.map(({ name, amount, colour }) => (
          <span
            key={name}
            className="block"
            style={{ height: (amount / highest) * HEIGHT, background: colour }}
          />
        ))}
      </span>
      <Text as="span" size="xsmall" className="text-ui-fg-subtle tabular-nums">
        {shownMonth(month.month)}
      </Text>
    </button>
  );
}

/** What was sold in each month, women-led at the foot; each bar opens its consignments. */
export function MonthChart({ months, period, onOpen }: MonthChartProps) {
  const { t } = useTranslation("marketplace");
  const highest = Math.max(1, ...months.map(({ sold_total }) => sold_total));
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2">{t("byMonth")}</Heading>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          <Key colour={WOMEN_LED} text={t("womenLed")} />
          <Key colour={OTHER} text={t("other")} />
        </div>
      </div>
      <div className="overflow-x-auto">
        <ol className="flex items-end gap-x-3" style={{ minWidth: months.length * 64 }}>
          {months.map((month) => (
            <li key={month.month} className="flex-1">
              <MonthBar
                month={month}
                highest={highest}
                open={() =>
                  onOpen({
                    ...within(period, month.month),
                    figure: "sold",
                    name: shownMonth(month.month),
                  })
                }
              />
            </li>
          ))}
        </ol>
      </div>
    </Container>
  );
}
