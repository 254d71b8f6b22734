import { Button, Drawer, Hint, Input, Label, Text, Textarea, toast } from "@medusajs/ui";
import { RequestFailure } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMyRole } from "./use-my-role";

/** One input of a {@link FormDrawer}. */
export interface FormField {
  name: string;
  /** The name's translation when left out. */
  label?: string;
  kind?: "text" | "date" | "number" | "textarea" | "select" | "checkboxes";
  required?: boolean;
  value?: string | number | string[] | null;
  options?: Array<{ value: string; label: string }>;
  hint?: string;
}

interface FormDrawerProps {
  title: string;
  fields: FormField[];
  trigger: ReactNode;
  /** Sends what was filled in; an empty field comes as `null`. */
  save: (values: Record<string, unknown>) => Promise<unknown>;
}

const BOX =
  "border-ui-border-base bg-ui-bg-field txt-compact-small h-8 w-full rounded-md border px-2";

function read(form: HTMLFormElement, fields: FormField[]): Record<string, unknown> {
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

function Box({ field, id, fault }: { field: FormField; id: string; fault?: string }) {
  const { name, required, options = [], value } = field;
  const shared = { id, name, required, "aria-invalid": !!fault, "aria-describedby": `${id}-hint` };
  if (field.kind === "textarea")
    return <Textarea {...shared} defaultValue={value ?? ""} rows={6} />;
  if (field.kind === "select") {
    return (
      <select {...shared} defaultValue={value ?? ""} className={BOX}>
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
  const type = field.kind ?? "text";
  return <Input {...shared} type={type} step="any" defaultValue={value?.toString() ?? ""} />;
}

/** A drawer with a form; faults stand at their fields in the reader's language. */
export function FormDrawer({ title, fields, trigger, save }: FormDrawerProps) {
  const { writes } = useMyRole();
  const { t } = useTranslation("cooperative");
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useId();
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["cooperative"] });
      toast.success(t("saved"));
      setOpen(false);
    },
  });
  const failure = saving.error instanceof RequestFailure ? saving.error : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate(read(event.currentTarget, fields));
  };
  const change = (next: boolean) => {
    saving.reset();
    setOpen(next);
  };
  if (!writes) return null;
  return (
    <Drawer open={open} onOpenChange={change}>
      <Drawer.Trigger asChild>{trigger}</Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={form} onSubmit={submit} className="flex flex-col gap-y-4">
            {saving.error && (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {saving.error.message}
              </Text>
            )}
            {fields.map((field) => {
              const id = `${form}-${field.name}`;
              const fault = failure?.of(field.name);
              return (
                <div key={field.name} className="flex flex-col gap-y-1">
                  <Label htmlFor={id} size="small" weight="plus">
                    {field.label ?? t(field.name)}
                    {field.required ? " *" : ""}
                  </Label>
                  <Box field={field} id={id} fault={fault} />
                  <Hint id={`${id}-hint`} variant={fault ? "error" : "info"}>
                    {fault ?? field.hint ?? ""}
                  </Hint>
                </div>
              );
            })}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t("cancel")}</Button>
          </Drawer.Close>
          <Button type="submit" form={form} isLoading={saving.isPending}>
            {t("save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
