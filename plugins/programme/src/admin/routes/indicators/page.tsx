import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { StateOfLoading, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router-dom";
import type { IndicatorView } from "../../../contract";
import { FigureList } from "../../parts/figure-list";
import { IndicatorWords } from "../../parts/indicator-words";
import { useIndicators } from "../../parts/use-indicators";
import { YearChoice } from "../../parts/year-choice";

export const config = defineRouteConfig({
  label: "indicators",
  translationNs: "programme",
  icon: ChartBar,
  rank: 21,
});

function Indicator({ indicator, year }: { indicator: IndicatorView; year: string }) {
  const { t, i18n } = useTranslation("programme");
  const { code, name, figures } = indicator;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">
          {code} · {i18n.language.startsWith("en") ? name.en : name.vi}
        </Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to={`/indicators/${code}?year=${year}`} aria-label={t("openEvidenceOf", { code })}>
            {t("openEvidence")}
          </Link>
        </Button>
      </div>
      <div className="px-6 py-4">
        <FigureList figures={figures} />
      </div>
      <details className="px-6 py-3">
        <summary className="txt-compact-small cursor-pointer">{t("howComputed")}</summary>
        <div className="pt-3">
          <IndicatorWords indicator={indicator} />
        </div>
      </details>
    </Container>
  );
}

/** The plan's indicators as far as they are computed, of a year; each opens to its evidence. */
export default function IndicatorsPage() {
  const { t } = useTranslation("programme");
  const [asked, ask] = useSearchParams();
  const year = asked.get("year") ?? todayInVietnam().slice(0, 4);
  const { data, error, refetch } = useIndicators(year);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading>{t("indicators")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("indicatorsLead")}
          </Text>
        </div>
        <YearChoice year={year} choose={(chosen) => ask({ year: chosen }, { replace: true })} />
      </Container>
      {data.indicators.map((indicator) => (
        <Indicator key={indicator.code} indicator={indicator} year={year} />
      ))}
    </div>
  );
}
