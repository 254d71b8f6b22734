import { Table } from "@medusajs/ui";
import { RequestFailure, request, StateOfLoading } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminCooperative } from "../../contract";
import { Section } from "./section";

interface Sales {
  months: Array<{ month: string; orders: number; goods_total: number; sold_total: number }>;
}

/** Address of the market connection with the sales of one organisation in one month. */
function salesOf(cooperative: AdminCooperative, month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const to = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  const address = { cooperative_id: cooperative.id, from: `${month}-01`, to };
  return `/market-connection?${new URLSearchParams(address)}`;
}

/** No selling plugin answers, or these sales are not the reader's to see. */
const ABSENT = [403, 404];

/** Sales of an organisation by month, each opening its records; absent where they are not to be had. */
export function SalesSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const sales = useQuery({
    queryKey: ["cooperative", "sales", cooperative.id],
    queryFn: () =>
      request<Sales>("/market-connection", { query: { cooperative_id: cooperative.id } }),
    retry: false,
  });
  const { error } = sales;
  if (error instanceof RequestFailure && ABSENT.includes(error.status)) return null;
  if (!sales.data) return <StateOfLoading error={error} retry={sales.refetch} />;
  const months = [...sales.data.months].sort((a, b) => b.month.localeCompare(a.month));
  return (
    <Section title={t("sales")} empty={months.length === 0}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("month")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("orders")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("goodsTotal")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("soldTotal")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {months.map(({ month, orders, goods_total, sold_total }) => (
            <Table.Row key={month}>
              <Table.Cell>
                <Link to={salesOf(cooperative, month)} className="text-ui-fg-interactive">
                  {month.split("-").reverse().join("/")}
                </Link>
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{orders}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{formatDong(goods_total)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{formatDong(sold_total)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  );
}
