import { Button } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { TRAINEE_ROLES, TRAINEE_SEXES } from "../../training/vocabulary";
import { FormDrawer, type FormField } from "../parts/form-drawer";
import { useNamed } from "../parts/use-events";
import { useOrganisations } from "./use-training";

interface EnrolDrawerProps {
  courseId: string;
  /** Marked as present there in the same act. */
  sessionId?: string;
}

/** Enrols a person at the desk. */
export function EnrolDrawer({ courseId, sessionId }: EnrolDrawerProps) {
  const { t } = useTranslation("training");
  const organisations = useOrganisations().data ?? [];
  const communes = useNamed("places", "commune").data ?? [];
  const fields: FormField[] = [
    { name: "name", required: true, label: t("name") },
    {
      ...{ name: "sex", kind: "select", required: true, label: t("sex") },
      options: TRAINEE_SEXES.map((sex) => ({ value: sex, label: t(`sexes.${sex}`) })),
    },
    { name: "phone", label: t("phone"), hint: t("phoneHint") },
    {
      ...{ name: "role", kind: "select", required: true, label: t("role") },
      options: TRAINEE_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) })),
    },
    {
      ...{ name: "organisation_id", kind: "select", label: t("organisation_id") },
      options: organisations.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      ...{ name: "commune_code", kind: "select", label: t("commune_code"), hint: t("communeHint") },
      options: communes.map(({ code, name }) => ({ value: code, label: name })),
    },
  ];
  const save = (person: Record<string, unknown>) =>
    sessionId
      ? request(`/courses/${courseId}/attendance`, {
          ...{ method: "POST", body: { session_id: sessionId, person } },
        })
      : request(`/courses/${courseId}/enrolments`, { method: "POST", body: person });
  const title = t(sessionId ? "enrolAndMark" : "enrol");
  return (
    <FormDrawer
      title={title}
      fields={fields}
      save={save}
      trigger={
        <Button size="small" variant={sessionId ? "secondary" : "primary"}>
          {title}
        </Button>
      }
    />
  );
}
