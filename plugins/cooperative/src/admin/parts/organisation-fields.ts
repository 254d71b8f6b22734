import type { TFunction } from "i18next";
import type { AdminCooperative } from "../../contract";
import { ORGANISATION_KINDS, PRIORITY_LINES } from "../../contract";
import type { FormField } from "./form-drawer";

/** Inputs of an organisation; without one, those of a new one, its handle and kind among them. */
export function organisationFields(
  t: TFunction<"cooperative">,
  communes: ReadonlyArray<{ code: string; name: string }>,
  current?: AdminCooperative,
): FormField[] {
  const handle: FormField = { name: "handle", required: true, hint: t("handleHint") };
  const kind: FormField = {
    name: "kind",
    kind: "select",
    required: true,
    value: "cooperative",
    options: ORGANISATION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
  };
  return [
    { name: "name", required: true, value: current?.name },
    { name: "name_en", value: current?.name_en },
    ...(current ? [] : [handle, kind]),
    { name: "registration_number", value: current?.registration_number },
    { name: "founded_on", kind: "date", value: current?.founded_on },
    { name: "sector", required: true, value: current?.sector },
    {
      name: "priority_lines",
      kind: "checkboxes",
      value: current?.priority_lines,
      options: PRIORITY_LINES.map((line) => ({ value: line, label: t(`lines.${line}`) })),
    },
    {
      name: "commune_code",
      kind: "select",
      required: true,
      value: current?.commune_code,
      options: communes.map(({ code, name }) => ({ value: code, label: name })),
    },
    { name: "address", value: current?.address },
    { name: "phone", value: current?.phone },
    { name: "email", value: current?.email },
    { name: "story", kind: "textarea", value: current?.story },
    { name: "story_en", kind: "textarea", value: current?.story_en },
  ];
}
