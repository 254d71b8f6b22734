import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import {
  HeadedTable,
  Pager,
  StateOfLoading,
  shownDay,
  useMyRole,
} from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { PeriodRow } from "../../../contract";
import { OpenPeriod } from "../../reporting/parts/open-period";
import { usePeriods } from "../../reporting/parts/use-reporting";

export const config = defineRouteConfig({
  label: "reports",
  translationNs: "reporting",
  icon: DocumentText,
  rank: 23,
});

const PAGE_SIZE = 20;

function Periods({ periods }: { periods: PeriodRow[] }) {
  const { t } = useTranslation("reporting");
  const heads = ["period", "due", "received", "waiting", "overdue", "consolidated"];
  return (
    <HeadedTable heads={heads.map((head) => t(head))}>
      {periods.map(({ id, title, due_before, submissions, overdue, reports }) => {
        const all = Object.values(submissions).reduce((sum, bodies) => sum + bodies, 0);
        return (
          <Table.Row key={id} className="[&_td]:py-3">
            <Table.Cell className="min-w-56">
              <Link to={`/reports/${id}`} className="text-ui-fg-interactive">
                {title}
              </Link>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {t("before", { day: shownDay(due_before) })}
            </Table.Cell>
            <Table.Cell className="tabular-nums">
              {submissions.accepted + submissions.locked}/{all}
            </Table.Cell>
            <Table.Cell className="tabular-nums">{submissions.submitted}</Table.Cell>
            <Table.Cell className={overdue > 0 ? "text-ui-fg-error tabular-nums" : "tabular-nums"}>
              {overdue}
            </Table.Cell>
            <Table.Cell className="tabular-nums">{reports}</Table.Cell>
          </Table.Row>
        );
      })}
    </HeadedTable>
  );
}

/** Periods of which bodies report. */
export default function ReportsPage() {
  const { t } = useTranslation("reporting");
  const leads = useMyRole() === "province";
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = usePeriods({ limit: PAGE_SIZE, offset });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading>{t("reports")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("reportsLead")}
          </Text>
        </div>
        {leads ? <OpenPeriod /> : null}
      </div>
      {data.count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("noPeriods")}
        </Text>
      ) : (
        <Periods periods={data.periods} />
      )}
      <Pager count={data.count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Container>
  );
}
