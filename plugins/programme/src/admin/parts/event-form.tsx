import { request } from "@nang-gio/access/dashboard";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EventView } from "../../contract";
import { EVENT_KINDS } from "../../vocabulary";
import { FormDrawer, type FormField } from "./form-drawer";
import { useNamed } from "./use-events";

const ONLINE = "online";
const AT_PLACE = "place";

/** Plans an event, or changes the one that is given. */
export function EventForm({ event, trigger }: { event?: EventView; trigger: ReactNode }) {
  const { t } = useTranslation("programme");
  const communes = useNamed("places", "commune").data ?? [];
  const bodies = useNamed("bodies").data ?? [];
  const options = (found: typeof bodies) =>
    found.map(({ code, name }) => ({ value: code, label: name }));
  const where = event?.is_online ? ONLINE : AT_PLACE;
  const fields: FormField[] = [
    {
      ...{ name: "kind", kind: "select", required: true, value: event?.kind },
      options: EVENT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    },
    { name: "title", required: true, value: event?.title },
    { name: "title_en", value: event?.title_en },
    { name: "first_day", kind: "date", required: true, value: event?.first_day },
    { name: "last_day", kind: "date", required: true, value: event?.last_day },
    {
      ...{ name: "register_until", kind: "date", value: event?.register_until },
      hint: t("registerUntilHint"),
    },
    {
      ...{ name: "where", kind: "select", required: true, value: where },
      options: [AT_PLACE, ONLINE].map((value) => ({ value, label: t(`wheres.${value}`) })),
    },
    {
      ...{ name: "commune_code", kind: "select", value: event?.commune_code },
      options: options(communes),
    },
    { name: "address", value: event?.address },
    { name: "link", value: event?.link, hint: t("linkHint") },
    {
      ...{ name: "organisers", kind: "checkboxes", required: true },
      value: event?.organisers.map(({ code }) => code) ?? [],
      options: options(bodies),
    },
    { name: "budget", kind: "number", value: event?.budget, hint: t("budgetHint") },
  ];
  const save = ({ where: chosen, ...values }: Record<string, unknown>) => {
    const body = { ...values, is_online: chosen === ONLINE };
    return event
      ? request(`/events/${event.id}`, { method: "POST", body: { ...body, seen: event.revision } })
      : request("/events", { method: "POST", body });
  };
  const title = event ? t("changeEvent") : t("planEvent");
  return <FormDrawer title={title} fields={fields} save={save} trigger={trigger} />;
}
