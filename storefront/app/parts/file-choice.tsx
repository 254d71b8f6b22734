import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { useShop } from "./use-shop";

interface FileChoiceProps {
  /** What ties it to its words; from `Field`. */
  control: {
    id: string;
    "aria-invalid": true | undefined;
    "aria-describedby": string | undefined;
  };
  name: string;
  /** Which kinds are offered. */
  accept: string;
  multiple?: boolean;
  required?: boolean;
}

const namesOf = (input: HTMLInputElement | null) =>
  [...(input?.files ?? [])].map(({ name }) => name).join(", ");

/**
 * Chooses files by a button that speaks the page's language, and names those chosen: the browser's own control speaks
 * the browser's. Without scripts it is the browser's, which alone can then say what was chosen.
 */
export function FileChoice({ control, ...attributes }: FileChoiceProps) {
  const { say } = useShop();
  const [scripted, setScripted] = useState(false);
  const [chosen, setChosen] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const told = `${control.id}-chosen`;
  useEffect(() => {
    setScripted(true);
    // What was chosen before the scripts came.
    setChosen(namesOf(picker.current));
    const form = picker.current?.form;
    const forget = () => setChosen("");
    form?.addEventListener("reset", forget);
    return () => form?.removeEventListener("reset", forget);
  }, []);
  const described = [scripted && told, control["aria-describedby"]].filter(Boolean).join(" ");
  const press = attributes.multiple ? "files_choose" : chosen ? "file_other" : "file_choose";
  return (
    <div className={scripted ? "file-choice" : undefined}>
      <input
        {...control}
        {...attributes}
        ref={picker}
        type="file"
        className={scripted ? "unseen" : undefined}
        aria-describedby={described || undefined}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => setChosen(namesOf(target))}
      />
      {scripted ? (
        <>
          <label htmlFor={control.id} className="button button-quiet">
            {say(press)}
          </label>
          <span id={told} aria-live="polite">
            {chosen || say(attributes.multiple ? "files_none" : "file_none")}
          </span>
        </>
      ) : null}
    </div>
  );
}
