import { Label, Select } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";

/** A select can't hold an empty value: this one stands for no filter. */
const ALL = "all";

interface ChoiceProps {
  label: string;
  value: string;
  options: ReadonlyArray<{ value: string; label: string }>;
  onChange: (value: string) => void;
}

/** A labelled list to narrow by; empty means all. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation("access");
  const id = useId();
  return (
    <div className="flex w-full flex-col gap-1 sm:w-44">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Select
        size="small"
        value={value || ALL}
        onValueChange={(chosen) => onChange(chosen === ALL ? "" : chosen)}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{t("filters.all")}</Select.Item>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}
