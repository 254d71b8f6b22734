import { Container, Heading, Table, Text } from "@medusajs/ui";
import {
  HeadedTable,
  Pager,
  StateOfLoading,
  shownDay,
  shownMoment,
  useMyRole,
} from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { ReportRow, SubmissionRow } from "../../../../contract";
import { SUBMISSION_STATES } from "../../../../reporting/vocabulary";
import { Section } from "../../../parts/section";
import { Consolidate } from "../../../reporting/parts/consolidate";
import { SubmissionBadge } from "../../../reporting/parts/submission-badge";
import { usePeriod, useReports, useSubmissions } from "../../../reporting/parts/use-reporting";

const PAGE_SIZE = 50;
const OVERDUE = "overdue";

function Submissions({ submissions }: { submissions: SubmissionRow[] }) {
  const { t } = useTranslation("reporting");
  return (
    <HeadedTable heads={["body", "state", "submitted"].map((head) => t(head))}>
      {submissions.map(({ id, name, submitted_at, ...standing }) => (
        <Table.Row key={id} className="[&_td]:py-3">
          <Table.Cell className="min-w-56">
            <Link to={`/submissions/${id}`} className="text-ui-fg-interactive">
              {name}
            </Link>
          </Table.Cell>
          <Table.Cell>
            <SubmissionBadge {...standing} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {submitted_at ? shownMoment(submitted_at) : "–"}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

function Reports({ reports }: { reports: ReportRow[] }) {
  const { t } = useTranslation("reporting");
  return (
    <ul className="divide-y">
      {reports.map(({ id, number, version, consolidated_at, is_late }) => (
        <li key={id} className="flex flex-wrap gap-x-4 px-6 py-3">
          <Link to={`/consolidated-reports/${id}`} className="text-ui-fg-interactive txt-small">
            {t("reportNumber", { number, version })}
          </Link>
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {shownMoment(consolidated_at)}
            {is_late ? ` · ${t("late")}` : ""}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** One period: who has reported, who owes, and the whole once it is put together. */
export default function PeriodPage() {
  const { t } = useTranslation("reporting");
  const { id = "" } = useParams();
  const role = useMyRole();
  const [narrowed, setNarrowed] = useState("");
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = usePeriod(id);
  const query = narrowed === OVERDUE ? { overdue: true } : { state: narrowed };
  const listed = useSubmissions({ period_id: id, ...query, limit: PAGE_SIZE, offset }).data;
  const reports = useReports(id, role !== undefined && role !== "commune").data?.reports ?? [];
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { period } = data;
  const filter = (
    <select
      aria-label={t("state")}
      value={narrowed}
      onChange={({ target }) => {
        setNarrowed(target.value);
        setOffset(0);
      }}
      className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
    >
      <option value="">{t("every")}</option>
      <option value={OVERDUE}>
        {t("overdue")} ({period.overdue})
      </option>
      {SUBMISSION_STATES.map((state) => (
        <option key={state} value={state}>
          {t(`states.${state}`)} ({period.submissions[state]})
        </option>
      ))}
    </select>
  );
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div>
          <Link to="/reports" className="text-ui-fg-interactive txt-small">
            {t("reports")}
          </Link>
          <Heading>{period.title}</Heading>
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {shownDay(period.first_day)} – {shownDay(period.last_day)} ·{" "}
            {t("dueBefore", { day: shownDay(period.due_before) })} ·{" "}
            {t("consolidateBefore", { day: shownDay(period.consolidate_before) })}
          </Text>
        </div>
        {period.may.consolidate ? <Consolidate period={period} /> : null}
      </Container>
      {reports.length > 0 ? (
        <Section id="consolidated" title={t("consolidated")}>
          <Reports reports={reports} />
        </Section>
      ) : null}
      <Section
        id="submissions"
        title={t("bodies")}
        tools={filter}
        empty={listed?.count === 0 && t("noSubmissions")}
      >
        <Submissions submissions={listed?.submissions ?? []} />
        <Pager count={listed?.count ?? 0} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
      </Section>
    </div>
  );
}
