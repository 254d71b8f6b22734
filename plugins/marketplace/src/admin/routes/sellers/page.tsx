import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShoppingBag } from "@medusajs/icons";
import { Container, Heading, Input, Table, Text } from "@medusajs/ui";
import { Pager, StateOfLoading, shownDay, useMyRole } from "@nang-gio/access/dashboard";
import { useState } from "react";
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

const PAGE_SIZE = 20;
const HEADS = ["organisation", "kind", "place", "standing", "sinceDay"] as const;

function SellerTable({ sellers }: { sellers: AdminSellerRow[] }) {
  const { t, i18n } = useTranslation("marketplace");
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {HEADS.map((name) => (
              <Table.HeaderCell key={name} className="whitespace-nowrap">
                {t(name)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
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
        </Table.Body>
      </Table>
    </div>
  );
}

/** Co-operatives that sell or ask to; applications that wait first. */
export default function SellersPage() {
  const { t } = useTranslation("marketplace");
  const role = useMyRole();
  const [state, setState] = useState<string>("applied");
  const [q, setQ] = useState("");
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useSellers({ state, q, limit: PAGE_SIZE, offset });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const narrow = (change: () => void) => {
    setOffset(0);
    change();
  };
  return (
    <div className="flex flex-col gap-y-3">
      <OpenClaims />
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          <div>
            <Heading>{t("sellers")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("sellersLead")}
            </Text>
          </div>
          <div className="flex flex-wrap gap-2">
            <Input
              type="search"
              size="small"
              aria-label={t("searchSellers")}
              placeholder={t("searchSellers")}
              value={q}
              onChange={(event) => narrow(() => setQ(event.target.value))}
            />
            <select
              aria-label={t("standing")}
              value={state}
              onChange={(event) => narrow(() => setState(event.target.value))}
              className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
            >
              <option value="">{t("allStandings")}</option>
              {STANDINGS.map((name) => (
                <option key={name} value={name}>
                  {t(`standings.${name}`)}
                </option>
              ))}
            </select>
            {role === "province" || role === "commune" ? <OpenSellerDrawer /> : null}
          </div>
        </div>
        {data.count === 0 ? (
          <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
            {t(state === "applied" && q === "" ? "noApplications" : "noSellers")}
          </Text>
        ) : (
          <SellerTable sellers={data.sellers} />
        )}
        <Pager count={data.count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
      </Container>
    </div>
  );
}
