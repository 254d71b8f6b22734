import { defineRouteConfig } from "@medusajs/admin-sdk";
import { UserGroup } from "@medusajs/icons";
import { StateOfLoading, useNarrowing, WaitingList } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { FACT_STATES } from "../../../contract";
import { ToldFactTable } from "../../parts/told-fact-table";
import { useToldFacts } from "../../parts/use-registry";

export const config = defineRouteConfig({
  label: "toldFacts",
  translationNs: "cooperative",
  icon: UserGroup,
  rank: 2,
});

/** People in office and labour that co-operatives told; those that wait longest first. */
export default function ToldFactsPage() {
  const { t } = useTranslation("cooperative");
  const narrowing = useNarrowing("submitted");
  const { data, error, refetch } = useToldFacts(narrowing.query);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <WaitingList
      title={t("toldFacts")}
      lead={t("toldFactsLead")}
      search={t("searchFacts")}
      states={{
        label: t("stateLabel"),
        options: FACT_STATES.map((name) => [name, t(`factStates.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t(narrowing.untouched ? "noToldFacts" : "noneFound")}
    >
      <ToldFactTable facts={data.facts} />
    </WaitingList>
  );
}
