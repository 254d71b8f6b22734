import { Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { QuotationFigures as Figures, QuotationSums } from "../../contract";
import { countryName } from "./country-name";

const HEADS = ["quotationBuyers", "quotationAsked", "quotationAnswered", "quotationAccepted"];
const SUMS = ["quotationAgreed", "figures.sold"];

function Sums({ name, sums, strong }: { name: string; sums: QuotationSums; strong?: boolean }) {
  const { asked, answered, accepted, accepted_total, sold_total } = sums;
  return (
    <Table.Row className={strong ? "font-medium tabular-nums" : "tabular-nums"}>
      <Table.Cell className="whitespace-nowrap pr-4">{name}</Table.Cell>
      <Table.Cell>{asked}</Table.Cell>
      <Table.Cell>{answered}</Table.Cell>
      <Table.Cell>{accepted}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{formatDong(accepted_total)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{formatDong(sold_total)}</Table.Cell>
    </Table.Row>
  );
}

/** What quotations of a period came to: in all, of buyers abroad, by kind of buyer and by country. */
export function QuotationFigures({ figures }: { figures: Figures }) {
  const { t, i18n } = useTranslation("marketplace");
  const { totals, foreign, kinds, countries } = figures;
  const abroad = countries.filter(({ country }) => country !== "vn");
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("quotationFigures")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("quotationFiguresHint")}
        </Text>
      </div>
      <HeadedTable heads={[...HEADS, ...SUMS].map((name) => t(name))}>
        <Sums name={t("quotationAll")} sums={totals} strong />
        {kinds.map(({ buyer_kind, ...sums }) => (
          <Sums key={buyer_kind} name={t(`buyerKinds.${buyer_kind}`)} sums={sums} />
        ))}
        <Sums name={t("quotationForeign")} sums={foreign} strong />
        {abroad.map(({ country, ...sums }) => (
          <Sums key={country} name={countryName(country, i18n.language)} sums={sums} />
        ))}
      </HeadedTable>
    </Container>
  );
}
