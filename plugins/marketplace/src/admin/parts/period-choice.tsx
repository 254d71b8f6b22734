import { Button, Input, Label } from "@medusajs/ui";
import { todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { monthStart } from "./format";

interface Days {
  from: string;
  to: string;
}

/** Spans to choose at one touch, each up to today. */
function spans(today: string): Array<[name: string, from: string]> {
  return [
    ["month", monthStart(today, 0)],
    ["quarter", monthStart(today, 2)],
    ["half", monthStart(today, 5)],
    ["year", monthStart(today, 11)],
    ["calendarYear", `${today.slice(0, 4)}-01-01`],
  ];
}

/** The last twelve months up to today. */
export function usualPeriod(): Days {
  const today = todayInVietnam();
  return { from: monthStart(today, 11), to: today };
}

/** A period of days, typed or chosen. */
export function PeriodChoice({ period, onChange }: { period: Days; onChange: (d: Days) => void }) {
  const { t } = useTranslation("marketplace");
  const today = todayInVietnam();
  return (
    <div className="flex flex-wrap items-end gap-3">
      {(["from", "to"] as const).map((end) => (
        <div key={end} className="flex flex-col gap-1">
          <Label size="small" htmlFor={`period-${end}`}>
            {t(end)}
          </Label>
          <Input
            id={`period-${end}`}
            type="date"
            size="small"
            required
            min={end === "to" ? period.from : undefined}
            max={end === "from" ? period.to : undefined}
            value={period[end]}
            onChange={({ target }) => {
              if (target.value) onChange({ ...period, [end]: target.value });
            }}
          />
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        {spans(today).map(([name, from]) => {
          const chosen = period.from === from && period.to === today;
          return (
            <Button
              key={name}
              size="small"
              variant={chosen ? "primary" : "secondary"}
              aria-pressed={chosen}
              onClick={() => onChange({ from, to: today })}
            >
              {t(`periods.${name}`)}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
