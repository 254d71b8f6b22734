import { Hint, Label } from "@medusajs/ui";
import { type ReactNode, useId } from "react";

/** The look of a plain list to choose from in a form, where Medusa's own could not hold an empty value. */
export const SELECT_BOX =
  "border-ui-border-base bg-ui-bg-field txt-compact-small h-8 w-full rounded-md border px-2";

/** Id of the label of a control. */
export const labelIdOf = (control: string) => `${control}-label`;

interface LabelledProps {
  label: ReactNode;
  required?: boolean;
  /** What is wrong with it, in the reader's language; stands in place of the hint. */
  fault?: string;
  hint?: string;
  /** Gets the attributes that tie the control to its words. */
  children: (control: {
    id: string;
    "aria-invalid": boolean;
    "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A control of a form with its label, hint and fault, tied together for a screen reader. */
export function Labelled({ label, required, fault, hint, children }: LabelledProps) {
  const id = useId();
  const told = fault ?? hint;
  return (
    <div className="flex flex-col gap-y-1">
      <Label id={labelIdOf(id)} htmlFor={id} size="small" weight="plus">
        {label}
        {required ? " *" : ""}
      </Label>
      {children({
        id,
        "aria-invalid": Boolean(fault),
        "aria-describedby": told ? `${id}-hint` : undefined,
      })}
      {told ? (
        <Hint id={`${id}-hint`} variant={fault ? "error" : "info"}>
          {told}
        </Hint>
      ) : null}
    </div>
  );
}
