import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { ImportStateBadge } from "./import-state";
import { useImports } from "./use-imports";

/** The newest imports, each to be opened. */
export function ImportHistory({ onOpen }: { onOpen: (id: string) => void }) {
  const { t, i18n } = useTranslation("workbook");
  const found = useImports();
  if (!found.data) {
    return <Container aria-busy={!found.error}>{found.error?.message}</Container>;
  }
  const { imports } = found.data;
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{t("history")}</Heading>
      {imports.length === 0 ? (
        <Text size="small">{t("none")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Body>
              {imports.map((run) => (
                <Table.Row key={run.id}>
                  <Table.Cell>{run.file_name}</Table.Cell>
                  <Table.Cell>{new Date(run.created_at).toLocaleString(i18n.language)}</Table.Cell>
                  <Table.Cell>
                    <ImportStateBadge state={run.state} />
                  </Table.Cell>
                  <Table.Cell>
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
