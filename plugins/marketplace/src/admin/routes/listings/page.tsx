import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Table } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownMoment,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminListingRow, ProposalState } from "../../../contract";
import { ProposalBadge } from "../../parts/proposal-badge";
import { useListings } from "../../parts/use-listings";

export const config = defineRouteConfig({
  label: "listings",
  translationNs: "marketplace",
  icon: DocumentText,
  rank: 3,
});

const HEADS = ["product", "organisation", "proposalKind", "state", "sent"] as const;
/** Drafts are nobody's but the co-operative's. */
const STATES: readonly ProposalState[] = ["submitted", "returned", "approved"];

function ListingTable({ listings }: { listings: AdminListingRow[] }) {
  const { t } = useTranslation("marketplace");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {listings.map(({ id, title, cooperative, is_change, state, submitted_at }) => (
        <Table.Row key={id} className="[&_td]:py-3">
          <Table.Cell className="min-w-52">
            <Link to={`/listings/${id}`} className="text-ui-fg-interactive">
              {title}
            </Link>
          </Table.Cell>
          <Table.Cell className="min-w-40">{cooperative.name}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {t(is_change ? "aChange" : "aNewProduct")}
          </Table.Cell>
          <Table.Cell>
            <ProposalBadge state={state} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {submitted_at ? shownMoment(submitted_at) : "–"}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** What co-operatives propose to sell, and to change of what is sold; those that wait longest first. */
export default function ListingsPage() {
  const { t } = useTranslation("marketplace");
  const narrowing = useNarrowing("submitted");
  const { data, error, refetch } = useListings(narrowing.query);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <WaitingList
      title={t("listings")}
      lead={t("listingsLead")}
      search={t("searchListings")}
      states={{
        label: t("state"),
        options: STATES.map((name) => [name, t(`proposals.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t(narrowing.untouched ? "noProposals" : "noSuchProposals")}
    >
      <ListingTable listings={data.listings} />
    </WaitingList>
  );
}
