import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Container, Heading, Input, Table, Text } from "@medusajs/ui";
import { Pager, StateOfLoading, shownMoment } from "@nang-gio/access/dashboard";
import { useState } from "react";
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

const PAGE_SIZE = 20;
const HEADS = ["product", "organisation", "proposalKind", "state", "sent"] as const;
/** Drafts are nobody's but the co-operative's. */
const STATES: readonly ProposalState[] = ["submitted", "returned", "approved"];

function ListingTable({ listings }: { listings: AdminListingRow[] }) {
  const { t } = useTranslation("marketplace");
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
        </Table.Body>
      </Table>
    </div>
  );
}

/** What co-operatives propose to sell, and to change of what is sold; those that wait longest first. */
export default function ListingsPage() {
  const { t } = useTranslation("marketplace");
  const [state, setState] = useState<string>("submitted");
  const [q, setQ] = useState("");
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useListings({ state, q, limit: PAGE_SIZE, offset });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const narrow = (change: () => void) => {
    setOffset(0);
    change();
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading>{t("listings")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("listingsLead")}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <Input
            type="search"
            size="small"
            aria-label={t("searchListings")}
            placeholder={t("searchListings")}
            value={q}
            onChange={(event) => narrow(() => setQ(event.target.value))}
          />
          <select
            aria-label={t("state")}
            value={state}
            onChange={(event) => narrow(() => setState(event.target.value))}
            className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
          >
            <option value="">{t("allStandings")}</option>
            {STATES.map((name) => (
              <option key={name} value={name}>
                {t(`proposals.${name}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {data.count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t(state === "submitted" && q === "" ? "noProposals" : "noSuchProposals")}
        </Text>
      ) : (
        <ListingTable listings={data.listings} />
      )}
      <Pager count={data.count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Container>
  );
}
