import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { StateOfLoading, useMyRole } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { totalOfSheets } from "../../runs/total-of-sheets";
import { FindingsTable } from "./findings-table";
import { ImportStateBadge } from "./import-state";
import { type ReportPage, useConfirm, useImport } from "./use-imports";

const COUNTS = ["rows", "created", "updated", "unchanged"] as const;

/** One import: what becomes of each sheet, what is wrong, and the button that lets it be written. */
export function ImportReport({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, i18n } = useTranslation("workbook");
  const [page, setPage] = useState<ReportPage>({ severity: "", sheet: "", offset: 0 });
  const found = useImport(id, page);
  const confirm = useConfirm();
  const role = useMyRole();
  const run = found.data?.import;
  if (!run) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const language = i18n.language?.startsWith("en") ? "en" : "vi";
  const totals = totalOfSheets(run.sheets);
  const changing = totals.created + totals.updated;
  const failure = run.failure ?? confirm.error?.message;
  return (
    <Container className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2" className="break-all">
          {run.file_name}
        </Heading>
        <div className="flex items-center gap-2">
          <ImportStateBadge run={run} />
          <Button size="small" variant="secondary" onClick={onClose}>
            {t("close")}
          </Button>
        </div>
      </div>
      <Text size="small">
        {t("errors", { count: run.errors })} · {t("warnings", { count: run.warnings })}
      </Text>
      {failure && (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {failure}
        </Text>
      )}
      {run.state === "running" && (
        <label className="flex flex-col gap-y-1" aria-live="polite">
          <Text size="small">{t("progress", { done: run.rows_done, total: run.rows_total })}</Text>
          <progress className="w-full" value={run.rows_done} max={run.rows_total || 1} />
        </label>
      )}
      {run.sheets.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["sheet", ...COUNTS].map((name) => (
                  <Table.HeaderCell key={name}>{t(name)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {run.sheets.map((sheet) => (
                <Table.Row key={sheet.sheet}>
                  <Table.Cell>{sheet.name[language]}</Table.Cell>
                  {COUNTS.map((count) => (
                    <Table.Cell key={count}>{sheet[count]}</Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {(run.state === "waiting" || run.state === "done") && (
        <Text size="small" weight="plus">
          {changing > 0 ? t(`outcome.${run.state}`, { ...totals }) : t("nothingNew")}
        </Text>
      )}
      {run.errors + run.warnings > 0 && <FindingsTable run={run} page={page} onPage={setPage} />}
      {run.state === "done" && (role === "province" || role === "auditor") && (
        <Link
          className="txt-small text-ui-fg-interactive self-start"
          to={`/audit?path=${encodeURIComponent(`/admin/imports/${run.id}/`)}`}
        >
          {t("inTrail")}
        </Link>
      )}
      {run.state === "waiting" && changing > 0 && (
        <Button
          className="self-start"
          isLoading={confirm.isPending}
          onClick={() => confirm.mutate(run.id)}
        >
          {t("confirm", { rows: changing })}
        </Button>
      )}
    </Container>
  );
}
