import { Table } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminCooperative } from "../../contract";
import { RequestFailure, request } from "../client";
import { shownDong } from "./format";
import { Section } from "./section";
import { StateOfLoading } from "./state-of-loading";

interface Sales {
  months: Array<{ month: string; orders: number; goods_total: number }>;
}

/** Sales of an organisation by month; absent where no selling plugin answers. */
export function SalesSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const sales = useQuery({
    queryKey: ["cooperative", "sales", cooperative.id],
    queryFn: () =>
      request<Sales>("/market-connection", { query: { cooperative_id: cooperative.id } }),
    retry: false,
  });
  if (sales.error instanceof RequestFailure && sales.error.status === 404) return null;
  if (!sales.data) return <StateOfLoading error={sales.error} retry={sales.refetch} />;
  const months = [...sales.data.months].sort((a, b) => b.month.localeCompare(a.month));
  return (
    <Section title={t("sales")} empty={months.length === 0}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("month")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("orders")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("goodsTotal")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {months.map(({ month, orders, goods_total }) => (
            <Table.Row key={month}>
              <Table.Cell>{month.split("-").reverse().join("/")}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{orders}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{shownDong(goods_total)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  );
}
