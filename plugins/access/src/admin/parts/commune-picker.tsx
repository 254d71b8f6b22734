import { Checkbox, Input, Label, Text } from "@medusajs/ui";
import { fold } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffChoices } from "../../contract";

interface CommunePickerProps {
  communes: StaffChoices["communes"];
  chosen: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Communes to tick, by old district, narrowed as one types. */
export function CommunePicker({ communes, chosen, onChange }: CommunePickerProps) {
  const { t } = useTranslation("access");
  const [search, setSearch] = useState("");
  const shown = communes.filter(({ name, district }) =>
    fold(`${name} ${district}`).includes(fold(search)),
  );
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <fieldset className="flex flex-col gap-2">
      <div className="flex items-center justify-between">
        <legend>
          <Text size="small" weight="plus">
            {t("communes")}
          </Text>
        </legend>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {t("chosen", { count: chosen.length })}
        </Text>
      </div>
      <Input
        type="search"
        size="small"
        aria-label={t("findCommune")}
        placeholder={t("findCommune")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="border-ui-border-base flex max-h-80 flex-col overflow-y-auto rounded-md border p-2">
        {shown.map(({ code, name, district }) => (
          <div key={code} className="flex min-h-9 items-center gap-2">
            <Checkbox
              id={`commune-${code}`}
              checked={chosen.includes(code)}
              onCheckedChange={() => toggle(code)}
            />
            <Label htmlFor={`commune-${code}`} size="small" className="flex-1">
              {name} <span className="text-ui-fg-muted">· {district}</span>
            </Label>
          </div>
        ))}
        {shown.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle p-2">
            {t("noCommune")}
          </Text>
        ) : null}
      </div>
    </fieldset>
  );
}
