import { Container, Heading, Table } from "@medusajs/ui";
import { Pager } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { MarketConnection } from "../../contract";
import { Figure } from "./figure";
import { shownShare } from "./format";
import type { Opened, Period } from "./use-sales";

interface OrganisationSalesProps {
  found: MarketConnection;
  period: Period;
  onOpen: (opened: Opened) => void;
  onPage: (offset: number) => void;
}

const NUMBER = "text-right tabular-nums whitespace-nowrap";

/** One page of the organisations, most sold first. */
export function OrganisationSales({ found, period, onOpen, onPage }: OrganisationSalesProps) {
  const { t, i18n } = useTranslation("marketplace");
  const figures = ["sold", "cancelled", "returned", "placed"] as const;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("byOrganisation")} ({found.count})
      </Heading>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("organisation")}</Table.HeaderCell>
              {[
                t("orders"),
                t("goods"),
                t("shipping"),
                t("figures.sold"),
                t("womenLed"),
                t("figures.cancelled"),
                t("figures.returned"),
                t("figures.placed"),
              ].map((label) => (
                <Table.HeaderCell key={label} className={NUMBER}>
                  {label}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {found.organisations.map(({ organisation, ...sums }) => {
              const name =
                (i18n.language.startsWith("en") && organisation.name_en) || organisation.name;
              const cells = figures.map((figure) => (
                <Table.Cell key={figure} className={NUMBER}>
                  <Figure
                    amount={sums[`${figure}_total`]}
                    opens={{ ...period, figure, cooperative_id: organisation.id, name }}
                    onOpen={onOpen}
                  />
                </Table.Cell>
              ));
              return (
                <Table.Row key={organisation.id}>
                  <Table.Cell style={{ minWidth: "16rem" }}>
                    <Link
                      to={`/cooperatives/${organisation.id}`}
                      className="text-ui-fg-interactive"
                    >
                      {name}
                    </Link>
                  </Table.Cell>
                  <Table.Cell className={NUMBER}>{sums.orders}</Table.Cell>
                  <Table.Cell className={NUMBER}>{formatDong(sums.goods_total)}</Table.Cell>
                  <Table.Cell className={NUMBER}>{formatDong(sums.shipping_total)}</Table.Cell>
                  {cells[0]}
                  <Table.Cell className={NUMBER}>
                    {shownShare(sums.women_led_sold_total, sums.sold_total, i18n.language)}
                  </Table.Cell>
                  {cells.slice(1)}
                </Table.Row>
              );
            })}
          </Table.Body>
        </Table>
      </div>
      <Pager count={found.count} limit={found.limit} offset={found.offset} onPage={onPage} />
    </Container>
  );
}
