import { Input, Textarea, toast } from "@medusajs/ui";
import {
  DrawerForm,
  Labelled,
  RequestFailure,
  SELECT_BOX,
  useDrawer,
} from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EVENTS } from "./use-events";

/** One input of a {@link FormDrawer}. */
export interface FormField {
  name: string;
  /** The name's translation when left out. */
  label?: string;
  kind?: "text" | "date" | "number" | "textarea" | "select" | "checkboxes";
  required?: boolean;
  value?: string | number | readonly string[] | null;
  options?: ReadonlyArray<{ value: string; label: string }>;
  hint?: string;
}

interface FormDrawerProps {
  title: string;
  fields: readonly FormField[];
  trigger: ReactNode;
  lead?: string;
  /** Key of the questions that are asked again after it was saved; those of events when left out. */
  changes?: readonly string[];
  /** Sends what was filled in; an empty field comes as `null`. */
  save: (values: Record<string, unknown>) => Promise<unknown>;
}

function read(form: HTMLFormElement, fields: readonly FormField[]): Record<string, unknown> {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      if (kind === "checkboxes") return [name, data.getAll(name)];
      const text = String(data.get(name) ?? "").trim();
      if (text === "") return [name, null];
      return [name, kind === "number" ? Number(text) : text];
    }),
  );
}

type Control = Parameters<ComponentProps<typeof Labelled>["children"]>[0];

function Box({ field, control }: { field: FormField; control: Control }) {
  const { name, required, options = [], value, kind = "text" } = field;
  const shared = { ...control, name, "aria-required": required };
  const text = value?.toString() ?? "";
  switch (kind) {
    case "textarea":
      return <Textarea {...shared} defaultValue={text} rows={3} />;
    case "select":
      return (
        <select {...shared} defaultValue={text} className={SELECT_BOX}>
          {required && text ? null : <option value="" />}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case "checkboxes":
      return (
        <div className="flex max-h-60 flex-col gap-y-2 overflow-y-auto rounded-md border p-3">
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
    default:
      return <Input {...shared} type={kind} step="any" defaultValue={text} />;
  }
}

/** A drawer with a form; faults stand at their fields in the reader's language. */
export function FormDrawer({
  title,
  fields,
  trigger,
  lead,
  changes = EVENTS,
  save,
}: FormDrawerProps) {
  const { t } = useTranslation("programme");
  const queries = useQueryClient();
  const drawer = useDrawer();
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: changes });
      toast.success(t("saved"));
      drawer.close();
    },
  });
  const failure = saving.error instanceof RequestFailure ? saving.error : undefined;
  const faultOf = (name: string) => failure?.of(name) ?? failure?.of(`${name}.0`);
  return (
    <DrawerForm
      drawer={drawer}
      sending={saving}
      title={title}
      trigger={trigger}
      lead={lead}
      action={t("save")}
      leave={t("leave")}
      toldAtField={fields.some(({ name }) => faultOf(name))}
      onSubmit={(form) => saving.mutate(read(form, fields))}
    >
      {fields.map((field) => (
        <Labelled
          key={field.name}
          label={field.label ?? t(field.name)}
          required={field.required}
          fault={faultOf(field.name)}
          hint={field.hint}
        >
          {(control) => <Box field={field} control={control} />}
        </Labelled>
      ))}
    </DrawerForm>
  );
}
