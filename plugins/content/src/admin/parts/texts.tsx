import { Heading, Input, Textarea } from "@medusajs/ui";
import { Labelled } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { ContentKind, WrittenContent } from "../../contract";

type TextName = "title" | "summary" | "body" | "picture_alt";

const ROWS = { summary: 3, body: 20 } as const;

export interface EditProps {
  kind: ContentKind;
  content: WrittenContent;
  change: (part: Partial<WrittenContent>) => void;
  /** What was refused of a field. */
  fault: (field: string) => string | undefined;
  disabled: boolean;
}

/** The texts that a piece of a kind has. */
export function namesFor(kind: ContentKind, content: WrittenContent): TextName[] {
  return [
    "title",
    "summary",
    ...(kind === "policy" ? [] : (["body"] as const)),
    ...(content.picture ? (["picture_alt"] as const) : []),
  ];
}

function Column({ english, ...edit }: EditProps & { english: boolean }) {
  const { t } = useTranslation("content");
  const { kind, content, change, fault, disabled } = edit;
  return (
    <div className="flex min-w-0 flex-col gap-y-4" lang={english ? "en" : "vi"}>
      <Heading level="h2">{t(english ? "english" : "vietnamese")}</Heading>
      {namesFor(kind, content).map((name) => {
        const field = english ? (`${name}_en` as const) : name;
        const hint = name === "title" ? undefined : t(`hints.${name}`);
        return (
          <Labelled
            key={name}
            label={t(`fields.${name}`)}
            required={field === "title"}
            fault={fault(field)}
            hint={hint}
          >
            {(control) => {
              const shared = {
                ...control,
                disabled,
                value: content[field],
                onChange: (event: { target: { value: string } }) =>
                  change({ [field]: event.target.value }),
              };
              return name === "summary" || name === "body" ? (
                <Textarea {...shared} rows={ROWS[name]} />
              ) : (
                <Input {...shared} />
              );
            }}
          </Labelled>
        );
      })}
    </div>
  );
}

/** The texts of a piece, both languages side by side. */
export function Texts(edit: EditProps) {
  return (
    <div className="grid gap-6 px-6 py-4 lg:grid-cols-2">
      <Column {...edit} english={false} />
      <Column {...edit} english />
    </div>
  );
}
