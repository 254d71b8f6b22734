import { useMyRole } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { EventView } from "../../contract";
import { Section } from "../parts/section";
import { FollowUpTable } from "./follow-up-table";
import { useFollowUps } from "./use-connection";

/** What is to be asked of who met at an event. */
export function FollowUpsSection({ event }: { event: EventView }) {
  const { t } = useTranslation("connection");
  const role = useMyRole();
  const { data } = useFollowUps({ event_id: event.id, limit: 100 });
  if (!data) return null;
  return (
    <Section id="follow-ups" title={t("followUps")} empty={data.count === 0 && t("noFollowUpsYet")}>
      <FollowUpTable rows={data.follow_ups} may={role === "province" || role === "commune"} />
    </Section>
  );
}
