import { Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { MarketConnection } from "../../contract";
import { shownShare } from "./format";

/** Sums by the kind that each seller was of on the day of the order. */
export function KindSales({ found: { kinds, totals } }: { found: MarketConnection }) {
  const { t, i18n } = useTranslation("marketplace");
  const heads = ["kind", "orders", "figures.sold", "shareOfSold"];
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("byKind")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("byKindHint")}
        </Text>
      </div>
      <HeadedTable heads={heads.map((name) => t(name))}>
        {kinds.map(({ kind, orders, sold_total }) => (
          <Table.Row key={kind} className="tabular-nums">
            <Table.Cell className="whitespace-nowrap pr-4">{t(`kinds.${kind}`)}</Table.Cell>
            <Table.Cell>{orders}</Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatDong(sold_total)}</Table.Cell>
            <Table.Cell>{shownShare(sold_total, totals.all.sold_total, i18n.language)}</Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </Container>
  );
}
