import { request } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { CodeField } from "./code-field";
import { EVENTS } from "./use-events";

interface Taken {
  is_new: boolean;
  organisation_name: string;
}

/** Takes attendance at the door of an event on a day, by the codes of who comes. */
export function DoorForm({ eventId, day }: { eventId: string; day: string }) {
  const { t } = useTranslation("programme");
  const take = async (code: string) => {
    const body = { code, day };
    const taken = await request<Taken>(`/events/${eventId}/attendance`, { method: "POST", body });
    return t(taken.is_new ? "letIn" : "wasThere", { name: taken.organisation_name });
  };
  return <CodeField label={t("doorCode")} action={t("takeCode")} take={take} changes={EVENTS} />;
}
