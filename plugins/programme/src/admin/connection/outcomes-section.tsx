import { Table, Text } from "@medusajs/ui";
import { HeadedTable, shownDay } from "@nang-gio/access/dashboard";
import { formatDong, formatInteger } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { EventOutcomes, EventView, OutcomeSide } from "../../contract";
import { Section } from "../parts/section";
import { useOutcomes } from "./use-connection";

const MEASURES = ["orders", "sales", "quotations", "agreements"] as const;
type Measure = (typeof MEASURES)[number];
const SIDES = ["attended", "others"] as const;
const PERIODS = ["before", "after"] as const;

const shown = (measure: Measure, value: number) =>
  measure === "sales" ? formatDong(value) : formatInteger(value);

/** Bars of one measure, the longest as wide as there is room; the same numbers stand in the table. */
function Bars({ outcomes, measure }: { outcomes: EventOutcomes; measure: Measure }) {
  const { t } = useTranslation("connection");
  const most = Math.max(
    1,
    ...SIDES.flatMap((side) => PERIODS.map((period) => outcomes[side][measure][period] ?? 0)),
  );
  return (
    <figure className="flex min-w-56 flex-1 flex-col gap-y-2">
      <figcaption className="txt-compact-small-plus">{t(`measures.${measure}`)}</figcaption>
      {SIDES.map((side) => (
        <div key={side} className="flex flex-col gap-y-1">
          <span className="txt-compact-xsmall text-ui-fg-subtle">
            {t(`compared.${side}`, { number: outcomes[side].organisations })}
          </span>
          {PERIODS.map((period) => {
            const value = outcomes[side][measure][period];
            return (
              <div key={period} className="flex items-center gap-x-2">
                <span className="txt-compact-xsmall w-12 shrink-0">{t(`spans.${period}`)}</span>
                {value === null ? (
                  <span className="txt-compact-xsmall text-ui-fg-muted">{t("withheld")}</span>
                ) : (
                  <>
                    <span className="bg-ui-bg-component h-3 flex-1 rounded-sm" aria-hidden="true">
                      <span
                        className={`block h-3 rounded-sm ${period === "after" ? "bg-ui-tag-blue-icon" : "bg-ui-tag-neutral-icon"}`}
                        style={{ width: `${(value / most) * 100}%` }}
                      />
                    </span>
                    <span className="txt-compact-xsmall shrink-0 tabular-nums">
                      {shown(measure, value)}
                    </span>
                  </>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </figure>
  );
}

function useCell() {
  const { t } = useTranslation("connection");
  return (side: OutcomeSide, measure: Measure, period: "before" | "after") => {
    const value = side[measure][period];
    return value === null ? t("withheld") : shown(measure, value);
  };
}

/** Sales of who attended an event, before and after, beside those of who did not; never called a cause. */
export function OutcomesSection({ event }: { event: EventView }) {
  const { t } = useTranslation("connection");
  const cell = useCell();
  const { data } = useOutcomes(event.id);
  if (!data || event.state === "cancelled") return null;
  const { outcomes } = data;
  const span = ({ from, to }: { from: string; to: string }) =>
    `${shownDay(from)} – ${shownDay(to)}`;
  const heads = SIDES.flatMap((side) =>
    PERIODS.map(
      (period) =>
        `${t(`compared.${side}`, { number: outcomes[side].organisations })}: ${t(`spans.${period}`)}`,
    ),
  );
  return (
    <Section id="outcomes" title={t("outcomes")}>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Text size="small">{t("outcomesLead")}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("outcomesSpan", { before: span(outcomes.before), after: span(outcomes.after) })}
          {outcomes.complete ? "" : ` ${t("outcomesOpen")}`} {t("withheldLead")}
        </Text>
        <div className="flex flex-wrap gap-6 pt-2">
          {MEASURES.map((measure) => (
            <Bars key={measure} outcomes={outcomes} measure={measure} />
          ))}
        </div>
      </div>
      <HeadedTable heads={[t("measure"), ...heads]}>
        {MEASURES.map((measure) => (
          <Table.Row key={measure}>
            <Table.Cell className="min-w-40">{t(`measures.${measure}`)}</Table.Cell>
            {SIDES.flatMap((side) =>
              PERIODS.map((period) => (
                <Table.Cell key={`${side} ${period}`} className="whitespace-nowrap tabular-nums">
                  {cell(outcomes[side], measure, period)}
                </Table.Cell>
              )),
            )}
          </Table.Row>
        ))}
      </HeadedTable>
    </Section>
  );
}
