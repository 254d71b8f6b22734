import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Clock } from "@medusajs/icons";
import { StateOfLoading, useMyRole, useNarrowing, WaitingList } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FOLLOW_UP_TIMES } from "../../../connection/vocabulary";
import { FollowUpTable } from "../../connection/follow-up-table";
import { useFollowUps } from "../../connection/use-connection";

export const config = defineRouteConfig({
  label: "followUps",
  translationNs: "connection",
  icon: Clock,
  rank: 22,
});

/** What is to be asked after events, the longest due first. */
export default function FollowUpsPage() {
  const { t } = useTranslation("connection");
  const role = useMyRole();
  const narrowing = useNarrowing("");
  const [mine, setMine] = useState(false);
  const only = mine ? { mine: "true" } : {};
  const { data, error, refetch } = useFollowUps({ ...narrowing.query, ...only });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <WaitingList
      title={t("followUps")}
      lead={t("followUpsLead")}
      search={t("searchFollowUps")}
      states={{
        label: t("state"),
        options: FOLLOW_UP_TIMES.map((name) => [name, t(`times.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t("noFollowUps")}
      tools={
        <label className="txt-compact-small flex items-center gap-x-2">
          <input
            type="checkbox"
            checked={mine}
            onChange={({ target }) => {
              setMine(target.checked);
              narrowing.narrow({});
            }}
          />
          {t("mineOnly")}
        </label>
      }
    >
      <FollowUpTable
        rows={data.follow_ups}
        may={role === "province" || role === "commune"}
        withEvent
      />
    </WaitingList>
  );
}
