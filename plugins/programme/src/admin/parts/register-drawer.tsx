import { Button } from "@medusajs/ui";
import { RequestFailure, request } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { ParticipantRow } from "../../contract";
import { FormDrawer, type FormField } from "./form-drawer";
import { useCandidates } from "./use-events";

interface RegisterDrawerProps {
  eventId: string;
  /** Of one that has a part in it already. */
  participant?: ParticipantRow;
}

/** Registers an organisation on its behalf, or changes how it comes. */
export function RegisterDrawer({ eventId, participant }: RegisterDrawerProps) {
  const { t } = useTranslation("programme");
  const candidates = useCandidates(eventId, { limit: 100 }).data?.organisations ?? [];
  const chosen: FormField = {
    ...{ name: "organisation_id", kind: "select", required: true },
    options: candidates.map(({ organisation_id, name }) => ({
      ...{ value: organisation_id, label: name },
    })),
  };
  const fields: FormField[] = [
    ...(participant ? [] : [chosen]),
    { name: "people", kind: "number", value: participant?.people },
    { name: "brings", kind: "textarea", value: participant?.brings },
    { name: "booth", value: participant?.booth },
  ];
  const save = async ({ organisation_id, ...body }: Record<string, unknown>) => {
    const id = participant?.organisation_id ?? String(organisation_id ?? "");
    if (!id) {
      const field = "organisation_id";
      throw new RequestFailure(400, { message: t("chooseOrganisation"), field });
    }
    return request(`/events/${eventId}/organisations/${id}`, {
      ...{ method: "POST", body: { ...body, action: "register" } },
    });
  };
  const title = participant ? participant.name : t("registerFor");
  return (
    <FormDrawer
      title={title}
      fields={fields}
      save={save}
      trigger={
        <Button size="small" variant="secondary">
          {t(participant ? "registerChange" : "registerFor")}
        </Button>
      }
    />
  );
}
