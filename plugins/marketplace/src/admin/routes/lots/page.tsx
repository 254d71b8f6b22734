import { defineRouteConfig } from "@medusajs/admin-sdk";
import { SquareTwoStack } from "@medusajs/icons";
import { Container, Heading, StatusBadge, Table, Text, toast } from "@medusajs/ui";
import {
  HeadedTable,
  type Page,
  Pager,
  request,
  StateOfLoading,
  shownDay,
  useDrawer,
  useMyRole,
} from "@nang-gio/access/dashboard";
import type { LotRow } from "@nang-gio/cooperative/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDrawer } from "../../parts/reason-drawer";

export const config = defineRouteConfig({
  label: "lots",
  translationNs: "marketplace",
  icon: SquareTwoStack,
  rank: 5,
});

const PAGE_SIZE = 20;
const LOTS = ["marketplace", "lots"];
const COLOURS = { active: "green", recalled: "red", revoked: "grey" } as const;
const HEADS = ["lotNumber", "lotProduct", "lotOrganisation", "lotProduced", "lotState"] as const;

type Lot = LotRow & { organisation: { id: string; name: string } };

function Recall({ lot }: { lot: Lot }) {
  const { t } = useTranslation("marketplace");
  const drawer = useDrawer();
  const queries = useQueryClient();
  const recalling = useMutation({
    mutationFn: (reason: string | undefined) =>
      request(`/lots/${lot.id}/recall`, { method: "POST", body: { reason } }),
    onSuccess: () => {
      drawer.close();
      toast.success(t("saved"));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: LOTS }),
  });
  return (
    <ReasonDrawer
      drawer={drawer}
      deciding={recalling}
      title={`${t("lotRecall")}: ${lot.number}`}
      action={t("lotRecall")}
      effect={t("lotRecallHint")}
      needsReason
      onSubmit={(reason) => recalling.mutate(reason)}
    />
  );
}

/** Lots with whom they went to, and the way to call their goods back. */
export default function LotsPage() {
  const { t } = useTranslation("marketplace");
  const role = useMyRole();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: [...LOTS, offset],
    queryFn: () =>
      request<Page & { lots: Lot[] }>("/lots", { query: { limit: PAGE_SIZE, offset } }),
    placeholderData: keepPreviousData,
  });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const seesBuyers = role === "province" || role === "commune";
  return (
    <Container className="divide-y p-0">
      <Heading className="px-6 py-4">{t("lots")}</Heading>
      {data.count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("lotsNone")}
        </Text>
      ) : (
        <HeadedTable heads={[...HEADS.map((name) => t(name)), ""]}>
          {data.lots.map((lot) => (
            <Table.Row key={lot.id} className="[&_td]:py-3">
              <Table.Cell>{lot.number}</Table.Cell>
              <Table.Cell className="min-w-52">{lot.product_title}</Table.Cell>
              <Table.Cell className="min-w-52">{lot.organisation.name}</Table.Cell>
              <Table.Cell className="tabular-nums">{shownDay(lot.produced_on)}</Table.Cell>
              <Table.Cell>
                <StatusBadge color={COLOURS[lot.state]}>{t(`lotStates.${lot.state}`)}</StatusBadge>
              </Table.Cell>
              <Table.Cell>
                <div className="flex items-center justify-end gap-x-3 whitespace-nowrap">
                  {seesBuyers ? (
                    <a href={`/admin/exports/lots/${lot.id}`} className="text-ui-fg-interactive">
                      {t("lotBuyers")}
                    </a>
                  ) : null}
                  {role === "province" && lot.state === "active" ? <Recall lot={lot} /> : null}
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </HeadedTable>
      )}
      <Pager count={data.count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Container>
  );
}
