import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { StateOfLoading, shownMoment } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { totalOfSheets } from "../../runs/total-of-sheets";
import { ImportStateBadge } from "./import-state";
import { useImports } from "./use-imports";

/** The newest imports, each to be opened. */
export function ImportHistory({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation("workbook");
  const found = useImports();
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { imports } = found.data;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("history")}
      </Heading>
      {imports.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8">
          {t("none")}
        </Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("file")}</Table.HeaderCell>
                <Table.HeaderCell>{t("sentAt")}</Table.HeaderCell>
                <Table.HeaderCell>{t("state")}</Table.HeaderCell>
                <Table.HeaderCell>{t("rows")}</Table.HeaderCell>
                <Table.HeaderCell />
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {imports.map((run) => (
                <Table.Row key={run.id}>
                  <Table.Cell>{run.file_name}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap tabular-nums">
                    {shownMoment(run.created_at)}
                  </Table.Cell>
                  <Table.Cell>
                    <ImportStateBadge run={run} />
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap tabular-nums">
                    {run.state === "done" && t("changes", { ...totalOfSheets(run.sheets) })}
                  </Table.Cell>
                  <Table.Cell className="text-right">
                    <Button size="small" variant="secondary" onClick={() => onOpen(run.id)}>
                      {t("open")}
                    </Button>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}
