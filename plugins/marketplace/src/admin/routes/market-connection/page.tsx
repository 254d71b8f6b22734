import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { KindSales } from "../../parts/kind-sales";
import { MonthChart } from "../../parts/month-chart";
import { OrganisationSales } from "../../parts/organisation-sales";
import { PeriodChoice, usualPeriod } from "../../parts/period-choice";
import { ReconciliationLine } from "../../parts/reconciliation-line";
import { RecordsModal } from "../../parts/records-modal";
import { Totals } from "../../parts/totals";
import { type Opened, useMarketConnection } from "../../parts/use-sales";

export const config = defineRouteConfig({
  label: "marketConnection",
  translationNs: "marketplace",
  icon: ChartBar,
  rank: 3,
});

const PAGE_SIZE = 20;

/** What was sold: sums, months, kinds, organisations, and whether all of it is what the orders say. */
export default function MarketConnectionPage() {
  const { t } = useTranslation("marketplace");
  const [address, setAddress] = useSearchParams();
  const [opened, setOpened] = useState<Opened | null>(null);
  const usual = usualPeriod();
  const period = {
    from: address.get("from") ?? usual.from,
    to: address.get("to") ?? usual.to,
    cooperative_id: address.get("cooperative_id") ?? undefined,
  };
  const offset = Number(address.get("offset") ?? 0);
  const go = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(address);
    for (const [key, value] of Object.entries({ offset: undefined, ...changes })) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    setAddress(next);
  };
  const { data, error, refetch } = useMarketConnection(period, PAGE_SIZE, offset);
  const only = period.cooperative_id ? data?.organisations[0]?.organisation.name : undefined;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <div>
          <Heading>{t("marketConnection")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("lead")}
          </Text>
        </div>
        <PeriodChoice period={period} onChange={(days) => go({ ...days })} />
        {period.cooperative_id ? (
          <div className="flex flex-wrap items-center gap-3">
            <Text size="small">{t("onlyOf", { name: only ?? "" })}</Text>
            <Button
              size="small"
              variant="secondary"
              onClick={() => go({ cooperative_id: undefined })}
            >
              {t("showAll")}
            </Button>
          </div>
        ) : null}
      </Container>
      {!data || error ? (
        <StateOfLoading error={error} retry={refetch} />
      ) : data.count === 0 ? (
        <Container className="text-ui-fg-subtle px-6 py-8 text-center">{t("empty")}</Container>
      ) : (
        <>
          <Totals
            totals={data.totals}
            of={{ ...period, name: only ?? t(data.reconciliation ? "whole" : "inSight") }}
            onOpen={setOpened}
          />
          {data.reconciliation ? <ReconciliationLine found={data.reconciliation} /> : null}
          <MonthChart months={data.months} period={period} onOpen={setOpened} />
          <KindSales found={data} />
          <OrganisationSales
            found={data}
            period={period}
            onOpen={setOpened}
            onPage={(next) => go({ offset: String(next) })}
          />
        </>
      )}
      <RecordsModal opened={opened} close={() => setOpened(null)} />
    </div>
  );
}
