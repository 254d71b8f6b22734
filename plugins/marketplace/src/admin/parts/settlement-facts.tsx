import { Button, Container, Heading, Text } from "@medusajs/ui";
import { shownDay } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminSettlement, SETTLEMENT_SUMS } from "../../settlement-contract";
import { Fact } from "./fact";
import { SettlementBadge } from "./settlement-badge";
import { SettlementMove } from "./settlement-move";

const SUMS: typeof SETTLEMENT_SUMS = [
  "sale",
  "delivery",
  "returned",
  "commission",
  "tax",
  "cash_collected",
  "refund",
  "transfer",
];

function Amount({ label, value, strong }: { label: string; value: number; strong?: boolean }) {
  return (
    <div className="flex justify-between gap-x-4 px-6 py-2">
      <Text size="small" weight={strong ? "plus" : "regular"}>
        {label}
      </Text>
      <Text size="small" weight={strong ? "plus" : "regular"} className="tabular-nums">
        {formatDong(value).replace("-", "−")}
      </Text>
    </div>
  );
}

function Statements({ id }: { id: string }) {
  const { t, i18n } = useTranslation("marketplace");
  const language = i18n.language.startsWith("en") ? "en" : "vi";
  const address = (format: string) =>
    `/admin/settlements/${id}/statement?format=${format}&language=${language}`;
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      <Button size="small" variant="secondary" asChild>
        <a href={address("pdf")} target="_blank" rel="noreferrer">
          {t("settlementPdf")}
        </a>
      </Button>
      <Button size="small" variant="secondary" asChild>
        <a href={address("xlsx")}>{t("settlementXlsx")}</a>
      </Button>
    </div>
  );
}

/** A settlement in figures, how it stands and what may be done with it. */
export function SettlementFacts({ settlement }: { settlement: AdminSettlement }) {
  const { t, i18n } = useTranslation("marketplace");
  const { id, number, cooperative, period, state, payout, opening, change, closing } = settlement;
  const { account, sums, consignments, paid_on, transfer_reference } = settlement;
  const name = (i18n.language.startsWith("en") && cooperative.name_en) || cooperative.name;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex flex-col items-start gap-y-2">
          <Heading>
            {t("settlement")} {number}
          </Heading>
          <div className="flex flex-wrap items-center gap-2">
            <SettlementBadge state={state} payout={payout} />
            <Text size="small" className="text-ui-fg-subtle">
              {shownDay(period.from)} – {shownDay(period.through)} ·{" "}
              {t("settlementConsignments", { count: consignments })}
            </Text>
          </div>
          <Link
            to={`/sellers/${cooperative.id}`}
            className="text-ui-fg-interactive txt-compact-small"
          >
            {name}
          </Link>
        </div>
        <div className="flex flex-wrap gap-2">
          {settlement.actions.map((action) => (
            <SettlementMove key={action} settlement={settlement} action={action} />
          ))}
        </div>
      </div>
      <div className="py-2">
        <Amount label={t("settlementSums.opening")} value={opening} />
        {SUMS.filter((sum) => sum !== "transfer" || sums.transfer !== 0).map((sum) => (
          <Amount key={sum} label={t(`settlementSums.${sum}`)} value={sums[sum]} />
        ))}
        <Amount label={t("settlementSums.change")} value={change} strong />
        <Amount label={t("settlementSums.payout")} value={payout} strong />
        <Amount label={t("settlementSums.closing")} value={closing} />
      </div>
      {account ? (
        <Fact
          label={t("settlementAccount")}
          value={`${account.bank_name} · ${account.account_number} · ${account.holder}`}
        />
      ) : null}
      {paid_on ? (
        <Fact
          label={t("settlementPaidOn")}
          value={`${shownDay(paid_on)} · ${transfer_reference ?? ""}`}
        />
      ) : null}
      <Statements id={id} />
    </Container>
  );
}
