import { Hint, Label } from "@medusajs/ui";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

/** The look of a plain list to choose from in a form, where Medusa's own could not hold an empty value. */
export const SELECT_BOX =
  "border-ui-border-base bg-ui-bg-field txt-compact-small h-8 w-full rounded-md border px-2";

/** Id of the label of a control. */
export const labelIdOf = (control: string) => `${control}-label`;

/** A fault as long as it holds: until its control is changed, and again once it was sent anew. */
function useStanding(fault: string | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const [mended, setMended] = useState<string>();
  useEffect(() => {
    if (!fault) setMended(undefined);
  }, [fault]);
  useEffect(() => {
    const form = box.current?.closest("form");
    const send = () => setMended(undefined);
    form?.addEventListener("submit", send);
    return () => form?.removeEventListener("submit", send);
  }, []);
  const mend = () => setMended(fault);
  return { box, mend, standing: mended === fault ? undefined : fault };
}

interface LabelledProps {
  label: ReactNode;
  required?: boolean;
  /** What is wrong with it, in the reader's language; stands in place of the hint until the control is changed. */
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
  const { box, mend, standing } = useStanding(fault);
  const told = standing ?? hint;
  return (
    // In React's own turn: a listener of the browser's would draw a controlled input anew before it took what was typed.
    <div ref={box} onInput={mend} className="flex flex-col gap-y-1">
      <Label id={labelIdOf(id)} htmlFor={id} size="small" weight="plus">
        {label}
        {required ? " *" : ""}
      </Label>
      {children({
        id,
        "aria-invalid": Boolean(standing),
        "aria-describedby": told ? `${id}-hint` : undefined,
      })}
      {told ? (
        <Hint id={`${id}-hint`} variant={standing ? "error" : "info"}>
          {told}
        </Hint>
      ) : null}
    </div>
  );
}
