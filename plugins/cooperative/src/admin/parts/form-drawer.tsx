import { Input, Text, Textarea, toast } from "@medusajs/ui";
import {
  DrawerForm,
  FileChoice,
  Labelled,
  RequestFailure,
  SELECT_BOX,
  useDrawer,
} from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMyRole } from "./use-my-role";

/** One input of a {@link FormDrawer}. */
export interface FormField {
  name: string;
  /** The name's translation when left out. */
  label?: string;
  kind?: "text" | "date" | "number" | "textarea" | "select" | "checkboxes" | "file";
  required?: boolean;
  value?: string | number | string[] | null;
  options?: Array<{ value: string; label: string }>;
  /** Of checkboxes: what is said where there is nothing to choose. */
  none?: string;
  hint?: string;
  /** Of a file: which kinds are offered. */
  accept?: string;
}

interface FormDrawerProps {
  title: string;
  fields: FormField[];
  trigger: ReactNode;
  /** Sends what was filled in; an empty field comes as `null`, a file as it is. */
  save: (values: Record<string, unknown>) => Promise<unknown>;
}

function read(form: HTMLFormElement, fields: FormField[]): Record<string, unknown> {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      if (kind === "checkboxes") return [name, data.getAll(name)];
      const file = data.get(name);
      if (file instanceof File) return [name, file.size > 0 ? file : null];
      const text = String(data.get(name) ?? "").trim();
      if (text === "") return [name, null];
      return [name, kind === "number" ? Number(text) : text];
    }),
  );
}

type Control = Parameters<ComponentProps<typeof Labelled>["children"]>[0];

function Box({ field, control }: { field: FormField; control: Control }) {
  const { name, required, options = [], value } = field;
  const shared = { ...control, name, "aria-required": required };
  if (field.kind === "textarea")
    return <Textarea {...shared} defaultValue={value ?? ""} rows={6} />;
  if (field.kind === "select") {
    return (
      <select {...shared} defaultValue={value ?? ""} className={SELECT_BOX}>
        <option value="" />
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === "checkboxes") {
    if (options.length === 0 && field.none) {
      return (
        <Text size="small" className="text-ui-fg-muted">
          {field.none}
        </Text>
      );
    }
    return (
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {options.map((option) => (
          <label key={option.value} className="txt-compact-small flex items-center gap-x-2">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={Array.isArray(value) && value.includes(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    );
  }
  if (field.kind === "file") {
    return <FileChoice control={control} name={name} accept={field.accept} />;
  }
  const type = field.kind ?? "text";
  return <Input {...shared} type={type} step="any" defaultValue={value?.toString() ?? ""} />;
}

/** A drawer with a form; faults stand at their fields in the reader's language. */
export function FormDrawer({ title, fields, trigger, save }: FormDrawerProps) {
  const { writes } = useMyRole();
  const { t } = useTranslation("cooperative");
  const queries = useQueryClient();
  const drawer = useDrawer();
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["cooperative"] });
      toast.success(t("saved"));
      drawer.close();
    },
  });
  const failure = saving.error instanceof RequestFailure ? saving.error : undefined;
  if (!writes) return null;
  return (
    <DrawerForm
      drawer={drawer}
      sending={saving}
      title={title}
      trigger={trigger}
      action={t("save")}
      leave={t("cancel")}
      toldAtField={fields.some(({ name }) => failure?.of(name))}
      onSubmit={(form) => saving.mutate(read(form, fields))}
    >
      {fields.map((field) => (
        <Labelled
          key={field.name}
          label={field.label ?? t(field.name)}
          required={field.required}
          fault={failure?.of(field.name)}
          hint={field.hint}
        >
          {(control) => <Box field={field} control={control} />}
        </Labelled>
      ))}
    </DrawerForm>
  );
}
