import { Button } from "@medusajs/ui";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { labelIdOf } from "./labelled";

interface FileChoiceProps {
  /** What ties it to its words; from `Labelled`. */
  control: { id: string; "aria-describedby": string | undefined };
  name: string;
  /** Which kinds are offered. */
  accept?: string;
  disabled?: boolean;
  /** Hears of the file at once, where it is not sent with a form. */
  onChoose?: (file: File) => void;
}

/**
 * A button of the form that chooses a file, and the name of the one chosen: the browser's own control speaks the
 * browser's language, whatever the page's is.
 */
export function FileChoice({ control, name, accept, disabled, onChoose }: FileChoiceProps) {
  const { t } = useTranslation("access");
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string>();
  const action = useId();
  const told = `${control.id}-chosen`;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        ref={picker}
        type="file"
        hidden
        name={name}
        accept={accept}
        disabled={disabled}
        onChange={({ target }) => {
          const file = target.files?.[0];
          setChosen(file?.name);
          if (file) onChoose?.(file);
        }}
      />
      <Button
        id={control.id}
        type="button"
        size="small"
        variant="secondary"
        disabled={disabled}
        aria-labelledby={`${labelIdOf(control.id)} ${action}`}
        aria-describedby={[told, control["aria-describedby"]].filter(Boolean).join(" ")}
        onClick={() => picker.current?.click()}
      >
        <span id={action}>{t(chosen ? "fileOther" : "fileChoose")}</span>
      </Button>
      <span
        id={told}
        aria-live="polite"
        className="txt-compact-small text-ui-fg-subtle min-w-0 break-all"
      >
        {chosen ?? t("fileNone")}
      </span>
    </div>
  );
}
