import { Button } from "@medusajs/ui";
import { request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminCooperative } from "../../contract";
import { FormDrawer } from "./form-drawer";
import { organisationFields } from "./organisation-fields";
import { Section } from "./section";
import { useCommunes } from "./use-registry";

/** What the register says of an organisation on a day; today, with a drawer to change it. */
export function FactsSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const communes = useCommunes().data ?? [];
  const facts: Array<[string, string | null]> = [
    ["kind", t(`kinds.${cooperative.kind}`)],
    ["name_en", cooperative.name_en],
    ["handle", cooperative.handle],
    ["registration_number", cooperative.registration_number],
    ["founded_on", shownDay(cooperative.founded_on)],
    ["sector", cooperative.sector],
    ["priority_lines", cooperative.priority_lines.map((line) => t(`lines.${line}`)).join(", ")],
    ["commune_code", cooperative.commune_name],
    ["address", cooperative.address],
    ["phone", cooperative.phone],
    ["email", cooperative.email],
    ["story", cooperative.story],
    ["story_en", cooperative.story_en],
  ];
  const isOpen = cooperative.as_of === todayInVietnam() && !cooperative.merged_into;
  const edit = isOpen && (
    <FormDrawer
      key={cooperative.id}
      title={cooperative.name}
      fields={organisationFields(t, communes, cooperative)}
      save={(body) => request(`/cooperatives/${cooperative.id}`, { method: "POST", body })}
      trigger={
        <Button size="small" variant="secondary">
          {t("edit")}
        </Button>
      }
    />
  );
  return (
    <Section id="facts" title={cooperative.name} action={edit}>
      <dl className="txt-compact-small divide-y">
        {facts.map(([name, value]) => (
          <div key={name} className="grid gap-1 px-6 py-3 sm:grid-cols-[14rem_1fr]">
            <dt className="text-ui-fg-subtle">{t(name)}</dt>
            <dd className="whitespace-pre-line">{value || "–"}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
