import { Table } from "@medusajs/ui";
import { Pager } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminImportDetail } from "../../contract";
import { REPORT_PAGE_SIZE, type ReportPage } from "./use-imports";

interface FindingsTableProps {
  run: AdminImportDetail;
  page: ReportPage;
  onPage: (page: ReportPage) => void;
}

const SELECT = "border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1";

/** What was found in a file, cell by cell, by sheet and severity. */
export function FindingsTable({ run, page, onPage }: FindingsTableProps) {
  const { t } = useTranslation("workbook");
  const turn = (offset: number) => onPage({ ...page, offset });
  return (
    <section aria-label={t("findings")} className="flex flex-col gap-y-3">
      <div className="flex flex-wrap gap-2">
        <select
          aria-label={t("sheet")}
          className={SELECT}
          value={page.sheet}
          onChange={(event) => onPage({ ...page, sheet: event.target.value, offset: 0 })}
        >
          <option value="">{t("all")}</option>
          {run.findings_sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <select
          aria-label={t("problem")}
          className={SELECT}
          value={page.severity}
          onChange={(event) => onPage({ ...page, severity: event.target.value, offset: 0 })}
        >
          <option value="">{t("all")}</option>
          <option value="error">{t("error")}</option>
          <option value="warning">{t("warning")}</option>
        </select>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {["sheet", "row", "column", "found", "problem", "expected"].map((name) => (
                <Table.HeaderCell key={name}>{t(name)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {run.findings.map((finding) => (
              <Table.Row
                key={`${finding.sheet}-${finding.row}-${finding.column?.letter}-${finding.problem}`}
              >
                <Table.Cell>{finding.sheet}</Table.Cell>
                <Table.Cell>{finding.row}</Table.Cell>
                <Table.Cell>
                  {finding.column && `${finding.column.letter} · ${finding.column.heading}`}
                </Table.Cell>
                <Table.Cell>{finding.found}</Table.Cell>
                <Table.Cell
                  className={finding.severity === "error" ? "text-ui-fg-error" : undefined}
                >
                  {finding.problem}
                </Table.Cell>
                <Table.Cell>{finding.expected}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pager
        count={run.findings_count}
        limit={REPORT_PAGE_SIZE}
        offset={page.offset}
        onPage={turn}
      />
    </section>
  );
}
