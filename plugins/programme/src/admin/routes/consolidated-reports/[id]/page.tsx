import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable, StateOfLoading, shownMoment } from "@nang-gio/access/dashboard";
import { Link, useParams } from "react-router-dom";
import type { DifferenceRow, ReportResult, ReportView } from "../../../../contract";
import { REPORT_FORMATS } from "../../../../reporting/vocabulary";
import { Section } from "../../../parts/section";
import { useDifferences, useReport } from "../../../reporting/parts/use-reporting";
import { useWords } from "../../../reporting/parts/use-words";

function Head({ report }: { report: ReportView }) {
  const { t } = useWords();
  const { id, number, version, period_id, period_title, consolidated_at, is_late } = report;
  return (
    <Container className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
      <div>
        <Link to={`/reports/${period_id}`} className="text-ui-fg-interactive txt-small">
          {period_title}
        </Link>
        <Heading>{t("reportNumber", { number, version })}</Heading>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {t("frozenAt", { at: shownMoment(consolidated_at) })}
          {is_late ? ` · ${t("late")}` : ""} · {t("senders", { count: report.senders.length })}
        </Text>
      </div>
      <div className="flex flex-wrap gap-2">
        {REPORT_FORMATS.map((format) => (
          <Button key={format} size="small" variant="secondary" asChild>
            <a href={`/admin/plan/reports/${id}/file?format=${format}`} download>
              {format.toUpperCase()}
            </a>
          </Button>
        ))}
      </div>
    </Container>
  );
}

function ResultRow({ result }: { result: ReportResult }) {
  const { t, both, figure, share, value } = useWords();
  const { code, name, kind, figures, manual, target, cumulative, standing } = result;
  return (
    <Table.Row className="[&_td]:py-3 [&_td]:align-top">
      <Table.Cell className="min-w-56">
        {code} · {both(name)}
      </Table.Cell>
      <Table.Cell className="min-w-48 tabular-nums">
        {figures?.map((one) => (
          <div key={one.key}>
            {both(one.name)}: {figure(one)}
          </div>
        ))}
        {!figures && manual ? (
          <>
            {kind === "ratio" ? share(manual.share) : value(kind, manual.value ?? 0)}{" "}
            <Badge size="2xsmall" color="orange">
              {t("byHand")}
            </Badge>
          </>
        ) : null}
        {figures || manual ? null : t("notComputed")}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {cumulative ? figure(cumulative) : "–"}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {target ? `${value(kind, target.value)} (${target.due_year})` : "–"}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{t(`standing.${standing.state}`)}</Table.Cell>
    </Table.Row>
  );
}

function Differences({ rows }: { rows: readonly DifferenceRow[] }) {
  const { t, both, share, value } = useWords();
  const shown = (kind: DifferenceRow["kind"], of: number | null) => {
    if (of === null) return "–";
    return kind === "ratio" ? share(of) : value("count", of);
  };
  return (
    <ul className="divide-y">
      {rows.map(({ code, key, figure, kind, was, is, added, removed, changed }) => (
        <li key={`${code} ${key}`} className="px-6 py-3">
          <Text size="small">
            {code} · {both(figure)}: {t("wasIs", { was: shown(kind, was), is: shown(kind, is) })}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("moved", { added, removed, changed })}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** A consolidated report as it was made, its files, and what is another today. */
export default function ConsolidatedReportPage() {
  const { t } = useWords();
  const { id = "" } = useParams();
  const { data, error, refetch } = useReport(id);
  const rows = useDifferences(id).data?.differences;
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { report } = data;
  const heads = ["indicator", "result", "cumulative", "target", "state"];
  return (
    <div className="flex flex-col gap-y-3">
      <Head report={report} />
      <Section id="results" title={t("results")}>
        <HeadedTable heads={heads.map((head) => t(head))}>
          {report.results.map((result) => (
            <ResultRow key={result.code} result={result} />
          ))}
        </HeadedTable>
      </Section>
      <Section
        id="difference"
        title={t("difference")}
        empty={rows?.length === 0 && t("noDifference")}
      >
        <Differences rows={rows ?? []} />
      </Section>
    </div>
  );
}
