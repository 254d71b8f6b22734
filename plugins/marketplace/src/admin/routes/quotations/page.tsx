import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Container, Table } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownDay,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { QUOTATION_STATES, QuotationRow } from "../../../contract";
import { countryName } from "../../parts/country-name";
import { PeriodChoice, usualPeriod } from "../../parts/period-choice";
import { QuotationBadge } from "../../parts/quotation-badge";
import { QuotationFigures } from "../../parts/quotation-figures";
import { useQuotationFigures, useQuotations } from "../../parts/use-quotations";

export const config = defineRouteConfig({
  label: "quotations",
  translationNs: "marketplace",
  icon: DocumentText,
  rank: 8,
});

const HEADS = [
  ...["quotationNumber", "organisation", "quotationBuyer", "state", "quotationTotal"],
  ...["quotationOrderNumber", "quotationDay"],
];
const STATES: typeof QUOTATION_STATES = [
  "asked",
  "answered",
  "expired",
  "accepted",
  "declined",
  "withdrawn",
];

function QuotationTable({ quotations }: { quotations: QuotationRow[] }) {
  const { t, i18n } = useTranslation("marketplace");
  const english = i18n.language.startsWith("en");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {quotations.map((one) => (
        <Table.Row key={one.id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell className="whitespace-nowrap">
            <Link to={`/quotations/${one.id}`} className="text-ui-fg-interactive">
              {one.number}
            </Link>
          </Table.Cell>
          <Table.Cell className="min-w-40">
            {(english && one.cooperative.name_en) || one.cooperative.name}
          </Table.Cell>
          <Table.Cell className="min-w-48">
            {one.firm}
            <br />
            <span className="text-ui-fg-subtle">
              {t(`buyerKinds.${one.buyer_kind}`)} · {countryName(one.country, i18n.language)}
            </span>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <QuotationBadge state={one.state} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {one.total === null ? "–" : formatDong(one.total)}
          </Table.Cell>
          <Table.Cell className="tabular-nums">{one.order_number ?? "–"}</Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownDay(one.asked_on)}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** What buyers in bulk ask of co-operatives: sums of a period, and the quotations behind them. */
export default function QuotationsPage() {
  const { t } = useTranslation("marketplace");
  const [period, choose] = useState(usualPeriod);
  const narrowing = useNarrowing("");
  const figures = useQuotationFigures(period);
  const { data, error, refetch } = useQuotations({ ...narrowing.query, ...period });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <PeriodChoice period={period} onChange={choose} />
      </Container>
      {figures.data ? <QuotationFigures figures={figures.data} /> : null}
      <WaitingList
        title={t("quotations")}
        lead={t("quotationsLead")}
        search={t("searchQuotations")}
        states={{
          label: t("state"),
          options: STATES.map((name) => [name, t(`quotationStates.${name}`)]),
        }}
        narrowing={narrowing}
        count={data.count}
        empty={t("noQuotations")}
      >
        <QuotationTable quotations={data.quotations} />
      </WaitingList>
    </div>
  );
}
