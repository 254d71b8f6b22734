import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { DrawerForm, useDrawer } from "./drawer-form";
import { FieldControl, type FormField, readFields } from "./form-field";
import { Labelled } from "./labelled";
import { RequestFailure } from "./request";

/** What differs from form to form of a domain. */
export interface FormDrawerProps {
  title: string;
  fields: readonly FormField[];
  trigger: ReactNode;
  lead?: string;
  /** Sends what was filled in; an empty field comes as `null`, a file as it is. */
  save: (values: Record<string, unknown>) => Promise<unknown>;
}

interface DomainProps {
  /** What a field without a label of its own is called. */
  labelOf: (name: string) => string;
  /** On the button that sends it, on the one that leaves it, and what is said once it was kept. */
  words: { save: string; leave: string; saved: string };
  /** What is asked of the server again once something was kept. */
  changes: readonly string[];
}

/** A drawer with a form told as data; faults stand at their fields in the reader's language. */
export function FormDrawer(props: FormDrawerProps & DomainProps) {
  const { title, fields, trigger, lead, save, labelOf, words, changes } = props;
  const queries = useQueryClient();
  const drawer = useDrawer();
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: changes });
      toast.success(words.saved);
      drawer.close();
    },
  });
  const failure = saving.error instanceof RequestFailure ? saving.error : undefined;
  return (
    <DrawerForm
      drawer={drawer}
      sending={saving}
      title={title}
      trigger={trigger}
      lead={lead}
      action={words.save}
      leave={words.leave}
      toldAtField={fields.some(({ name }) => failure?.within(name))}
      onSubmit={(form) => saving.mutate(readFields(form, fields))}
    >
      {fields.map((field) => (
        <Labelled
          key={field.name}
          label={field.label ?? labelOf(field.name)}
          required={field.required}
          fault={failure?.within(field.name)}
          hint={field.hint}
        >
          {(control) => <FieldControl field={field} control={control} />}
        </Labelled>
      ))}
    </DrawerForm>
  );
}
