import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import {
  HeadedTable,
  Pager,
  StateOfLoading,
  shownDay,
  useMyRole,
} from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MARKET_CATEGORIES } from "../../../categories";
import type { CommissionRuleView } from "../../../commission-contract";
import { EndCommission, EnterCommission } from "../../parts/enter-commission";
import { useCommissionRules } from "../../parts/use-commission";

export const config = defineRouteConfig({
  label: "commission",
  translationNs: "marketplace",
  icon: ReceiptPercent,
  rank: 4,
});

const PAGE_SIZE = 20;
const WHOLE_BP = 10_000;
const HEADS = ["commissionOf", "commissionRate", "commissionBounds", "commissionDays"] as const;

/** Of what a rule speaks, in words. */
function useScope() {
  const { t, i18n } = useTranslation("marketplace");
  return ({ organisation_kind, category_handle, women_led }: CommissionRuleView): string => {
    const category = MARKET_CATEGORIES.find(({ handle }) => handle === category_handle);
    const named = [
      organisation_kind ? t(`kinds.${organisation_kind}`) : null,
      category
        ? i18n.language.startsWith("en")
          ? category.name_en
          : category.name
        : category_handle,
      women_led === null ? null : t(women_led ? "commissionWomenLed" : "commissionNotWomenLed"),
    ].filter(Boolean);
    return named.join(" · ") || t("commissionAll");
  };
}

/** The least and the most that a rule takes of a consignment, in words. */
function useBounds() {
  const { t } = useTranslation("marketplace");
  return ({ minimum, maximum }: CommissionRuleView): string => {
    const least = minimum === null ? undefined : formatDong(minimum);
    const most = maximum === null ? undefined : formatDong(maximum);
    if (least && most) return `${least} – ${most}`;
    if (least) return t("commissionLeast", { amount: least });
    return most ? t("commissionMost", { amount: most }) : t("commissionNoBounds");
  };
}

function RuleRow({ rule, mayWrite }: { rule: CommissionRuleView; mayWrite: boolean }) {
  const { t, i18n } = useTranslation("marketplace");
  const scope = useScope();
  const bounds = useBounds();
  const { id, rate_bp, from, to } = rule;
  const rate = new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 2 });
  return (
    <Table.Row className="[&_td]:py-3">
      <Table.Cell className="min-w-52">{scope(rule)}</Table.Cell>
      <Table.Cell className="tabular-nums">{rate.format(rate_bp / WHOLE_BP)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">{bounds(rule)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {shownDay(from)} – {to ? shownDay(to) : t("commissionOpen")}
      </Table.Cell>
      <Table.Cell>{mayWrite && to === null ? <EndCommission id={id} /> : null}</Table.Cell>
    </Table.Row>
  );
}

/** What the market keeps of what is sold: every rule with its days. */
export default function CommissionPage() {
  const { t } = useTranslation("marketplace");
  const mayWrite = useMyRole() === "province";
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useCommissionRules({ limit: PAGE_SIZE, offset });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="max-w-2xl">
          <Heading>{t("commission")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("commissionLead")}
          </Text>
        </div>
        {mayWrite ? <EnterCommission /> : null}
      </div>
      {data.count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("commissionNone")}
        </Text>
      ) : (
        <HeadedTable heads={[...HEADS.map((name) => t(name)), ""]}>
          {data.commission_rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} mayWrite={mayWrite} />
          ))}
        </HeadedTable>
      )}
      <Pager count={data.count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Container>
  );
}
