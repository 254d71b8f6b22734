import { clx, Input, Text, Textarea } from "@medusajs/ui";
import type { ComponentProps } from "react";
import { FileChoice } from "./file-choice";
import { type Labelled, SELECT_BOX } from "./labelled";

/** One input of a form whose inputs are told as data. */
export interface FormField {
  name: string;
  /** The name's translation when left out. */
  label?: string;
  kind?: "text" | "date" | "time" | "number" | "textarea" | "select" | "checkboxes" | "file";
  required?: boolean;
  value?: string | number | readonly string[] | null;
  options?: ReadonlyArray<{ value: string; label: string }>;
  /** Of checkboxes: what is said where there is nothing to choose. */
  none?: string;
  hint?: string;
  /** Of a file: which kinds are offered. */
  accept?: string;
}

/** Of more options than these a list is scrolled. */
const IN_SIGHT = 8;

/** What was filled in; an empty field as `null`, a file as it is. */
export function readFields(
  form: HTMLFormElement,
  fields: readonly FormField[],
): Record<string, unknown> {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      if (kind === "checkboxes") return [name, data.getAll(name)];
      const value = data.get(name);
      if (value instanceof File) return [name, value.size > 0 ? value : null];
      const text = String(value ?? "").trim();
      if (text === "") return [name, null];
      return [name, kind === "number" ? Number(text) : text];
    }),
  );
}

function Checkboxes({ name, options = [], none, value }: FormField) {
  if (options.length === 0 && none) {
    return (
      <Text size="small" className="text-ui-fg-muted">
        {none}
      </Text>
    );
  }
  const many = options.length > IN_SIGHT;
  return (
    <div
      className={clx(
        "flex gap-x-4 gap-y-2",
        many ? "max-h-60 flex-col overflow-y-auto rounded-md border p-3" : "flex-wrap",
      )}
    >
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

type Control = Parameters<ComponentProps<typeof Labelled>["children"]>[0];

/** The control of a field. */
export function FieldControl({ field, control }: { field: FormField; control: Control }) {
  const { name, required, options = [], value, kind = "text" } = field;
  const shared = { ...control, name, "aria-required": required };
  const text = value?.toString() ?? "";
  switch (kind) {
    case "textarea":
      return <Textarea {...shared} defaultValue={text} rows={4} />;
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
      return <Checkboxes {...field} />;
    case "file":
      return <FileChoice control={control} name={name} accept={field.accept} />;
    default:
      return <Input {...shared} type={kind} step="any" defaultValue={text} />;
  }
}
