import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShoppingBag } from "@medusajs/icons";
import { Table, Text } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownDay,
  useMyRole,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { type AdminSellerRow, STANDINGS } from "../../../standing-contract";
import { OpenClaims } from "../../parts/open-claims";
import { OpenSellerDrawer } from "../../parts/open-seller-drawer";
import { StandingBadge } from "../../parts/standing-badge";
import { useSellers } from "../../parts/use-sellers";

export const config = defineRouteConfig({
  label: "sellers",
  translationNs: "marketplace",
  icon: ShoppingBag,
  rank: 2,
});

const HEADS = ["organisation", "kind", "place", "standing", "sinceDay"] as const;

function SellerTable({ sellers }: { sellers: AdminSellerRow[] }) {
  const { t, i18n } = useTranslation("marketplace");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {sellers.map(({ id, name, name_en, kind, commune_name, state, reason, since }) => (
        <Table.Row key={id} className="[&_td]:py-3">
          <Table.Cell className="min-w-52">
            <Link to={`/sellers/${id}`} className="text-ui-fg-interactive">
              {(i18n.language.startsWith("en") && name_en) || name}
            </Link>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">{t(`kinds.${kind}`)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">{commune_name}</Table.Cell>
          <Table.Cell className="min-w-40">
            <StandingBadge state={state} />
            {reason ? (
              <Text size="xsmall" className="text-ui-fg-muted">
                {reason}
              </Text>
            ) : null}
          </Table.Cell>
          <Table.Cell className="tabular-nums">{shownDay(since)}</Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** Co-operatives that sell or ask to; applications that wait first. */
export default function SellersPage() {
  const { t } = useTranslation("marketplace");
  const role = useMyRole();
  const narrowing = useNarrowing("applied");
  const { data, error, refetch } = useSellers(narrowing.query);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <div className="flex flex-col gap-y-3">
      <OpenClaims />
      <WaitingList
        title={t("sellers")}
        lead={t("sellersLead")}
        search={t("searchSellers")}
        states={{
          label: t("standing"),
          options: STANDINGS.map((name) => [name, t(`standings.${name}`)]),
        }}
        narrowing={narrowing}
        count={data.count}
        empty={t(narrowing.untouched ? "noApplications" : "noSellers")}
        tools={role === "province" || role === "commune" ? <OpenSellerDrawer /> : null}
      >
        <SellerTable sellers={data.sellers} />
      </WaitingList>
    </div>
  );
}
