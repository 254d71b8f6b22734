import { Table, Text } from "@medusajs/ui";
import { HeadedTable } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { MergePreview } from "../../contract";
import { Section } from "./section";

/** How many records of each kind move to the organisation that stays. */
export function MergeRecords({ merge: { from, into, records } }: { merge: MergePreview }) {
  const { t } = useTranslation("cooperative");
  const shown = (record: string, count: number) =>
    record === "balance" ? formatDong(count).replace("-", "−") : count;
  return (
    <Section title={t("mergeMoves")}>
      <HeadedTable heads={[t("mergeRecord"), from.name, into.name, t("mergeAfter")]} wholeInSight>
        {records.map(({ record, from: own, into: others }) => (
          <Table.Row key={record} className="tabular-nums">
            <Table.Cell className="sm:w-1/4">{t(`records.${record}`)}</Table.Cell>
            <Table.Cell>{shown(record, own)}</Table.Cell>
            <Table.Cell>{shown(record, others)}</Table.Cell>
            <Table.Cell className="sm:whitespace-nowrap">{shown(record, own + others)}</Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("mergeMovesHint")}
      </Text>
    </Section>
  );
}
