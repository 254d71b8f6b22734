import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Container, Heading, Input, Table, Text } from "@medusajs/ui";
import { HeadedTable, Pager, StateOfLoading, useMyRole } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { EnterTaxpayer, useTaxpayerTerms } from "../../parts/enter-taxpayer";
import { TaxRates } from "../../parts/tax-rates";
import { ValidityCells } from "../../parts/validity-cells";

export const config = defineRouteConfig({
  label: "taxpayersPage",
  translationNs: "marketplace",
  icon: DocumentText,
  rank: 6,
});

const PAGE_SIZE = 20;
const HEADS = ["organisation", "taxpayer", "commissionFrom", "commissionTo"] as const;

/** As what co-operatives pay tax, and since when; below, the rates at which tax is withheld of households and individuals. */
export default function TaxpayersPage() {
  const { t, i18n } = useTranslation("marketplace");
  const mayWrite = useMyRole() === "province";
  const [{ q, offset }, ask] = useState({ q: "", offset: 0 });
  const { data, error, refetch } = useTaxpayerTerms({ q, limit: PAGE_SIZE, offset });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="max-w-2xl">
          <Heading>{t("taxpayersPage")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("taxpayersLead")}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <Input
            type="search"
            size="small"
            aria-label={t("searchSellers")}
            placeholder={t("searchSellers")}
            value={q}
            onChange={(event) => ask({ q: event.target.value, offset: 0 })}
          />
          {mayWrite ? <EnterTaxpayer /> : null}
        </div>
      </div>
      {data.count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("taxpayersNone")}
        </Text>
      ) : (
        <HeadedTable heads={HEADS.map((name) => t(name))}>
          {data.taxpayer_terms.map(({ id, cooperative, taxpayer, from, to }) => (
            <Table.Row key={id} className="[&_td]:py-3">
              <Table.Cell className="min-w-52">
                <Link to={`/sellers/${cooperative.id}`} className="text-ui-fg-interactive">
                  {(i18n.language.startsWith("en") && cooperative.name_en) || cooperative.name}
                </Link>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{t(`taxpayers.${taxpayer}`)}</Table.Cell>
              <ValidityCells from={from} to={to} />
            </Table.Row>
          ))}
        </HeadedTable>
      )}
      <Pager
        count={data.count}
        limit={PAGE_SIZE}
        offset={offset}
        onPage={(next) => ask({ q, offset: next })}
      />
      <TaxRates />
    </Container>
  );
}
