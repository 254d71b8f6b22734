import { Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { TAX_RATES } from "../../rules/withheld-tax";
import { ValidityCells } from "./validity-cells";

const WHOLE_BP = 10_000;
const HEADS = ["taxActivity", "taxVat", "taxPit", "commissionFrom", "commissionTo"] as const;

/** What is withheld of each kind of activity, with the days on which it holds. */
export function TaxRates() {
  const { t, i18n } = useTranslation("marketplace");
  const rate = new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 2 });
  return (
    <section className="py-4">
      <div className="max-w-2xl px-6 pb-2">
        <Heading level="h2">{t("taxRates")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("taxRatesLead")}
        </Text>
      </div>
      <HeadedTable heads={HEADS.map((name) => t(name))}>
        {TAX_RATES.map(({ activity, from, to, vat_bp, pit_bp }) => (
          <Table.Row key={`${activity} ${from}`} className="[&_td]:py-3">
            <Table.Cell className="min-w-52">{t(`taxActivities.${activity}`)}</Table.Cell>
            <Table.Cell className="tabular-nums">{rate.format(vat_bp / WHOLE_BP)}</Table.Cell>
            <Table.Cell className="tabular-nums">{rate.format(pit_bp / WHOLE_BP)}</Table.Cell>
            <ValidityCells from={from} to={to} />
          </Table.Row>
        ))}
      </HeadedTable>
    </section>
  );
}
