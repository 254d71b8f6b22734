import { Input } from "@medusajs/ui";
import { Labelled } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminContent } from "../../contract";
import { PictureField } from "./picture-field";
import { type Choice, Chosen, SearchChoice } from "./search-choice";
import type { EditProps } from "./texts";
import { dayAfter, FIELDS, lastDay } from "./written";

/** Facts that are a line of text or a day. */
const PLAIN = ["slug", "number", "issuer", "issued_on", "link", "from_on", "goods_path"] as const;
type Plain = (typeof PLAIN)[number];
const DAYS: readonly string[] = ["issued_on", "from_on"];
const HINTED: readonly string[] = ["slug", "from_on", "goods_path"];

function PlainField({ name, edit, before }: { name: Plain; edit: EditProps; before?: string }) {
  const { t } = useTranslation("content");
  const { content, change, fault, disabled } = edit;
  const isDay = DAYS.includes(name);
  const hint = HINTED.includes(name) ? t(`hints.${name}`) : undefined;
  return (
    <Labelled
      label={t(`fields.${name}`)}
      fault={fault(name)}
      hint={[hint, before].filter(Boolean).join(" ")}
    >
      {(control) => (
        <Input
          {...control}
          type={isDay ? "date" : "text"}
          disabled={disabled}
          value={content[name] ?? ""}
          onChange={({ target }) =>
            change({ [name]: isDay && target.value === "" ? null : target.value })
          }
        />
      )}
    </Labelled>
  );
}

function LastDay({ content, change, fault, disabled }: EditProps) {
  const { t } = useTranslation("content");
  return (
    <Labelled label={t("fields.until_on")} fault={fault("until_on")} hint={t("hints.until_on")}>
      {(control) => (
        <Input
          {...control}
          type="date"
          disabled={disabled}
          value={lastDay(content.until_on)}
          onChange={({ target }) => change({ until_on: dayAfter(target.value) })}
        />
      )}
    </Labelled>
  );
}

function Goods({ content, change, fault, disabled }: EditProps) {
  const { t } = useTranslation("content");
  const [names, setNames] = useState<Record<string, string>>({});
  const choices = content.products.map((id) => ({ id, name: names[id] ?? id }));
  const at = content.products.findIndex((_, place) => fault(`products.${place}`));
  const choose = ({ id, name }: Choice) => {
    setNames({ ...names, [id]: name });
    if (!content.products.includes(id)) change({ products: [...content.products, id] });
  };
  const remove = (gone: string) =>
    change({ products: content.products.filter((id) => id !== gone) });
  return (
    <Labelled
      label={t("fields.products")}
      fault={at < 0 ? fault("products") : `${choices[at]?.name}: ${fault(`products.${at}`)}`}
      hint={t("hints.products")}
    >
      {(control) => (
        <>
          <Chosen choices={choices} disabled={disabled} remove={remove} />
          <SearchChoice control={control} among="products" disabled={disabled} choose={choose} />
        </>
      )}
    </Labelled>
  );
}

function Maker({ edit, kept }: { edit: EditProps; kept: AdminContent["organisation"] }) {
  const { t } = useTranslation("content");
  const { content, change, fault, disabled } = edit;
  const [chosen, setChosen] = useState<Choice | null>(kept);
  const id = content.organisation_id;
  return (
    <Labelled label={t("fields.organisation_id")} fault={fault("organisation_id")}>
      {(control) =>
        id ? (
          <Chosen
            choices={[{ id, name: chosen?.name ?? id }]}
            disabled={disabled}
            remove={() => change({ organisation_id: null })}
          />
        ) : (
          <SearchChoice
            control={control}
            among="cooperatives"
            disabled={disabled}
            choose={(choice) => {
              setChosen(choice);
              change({ organisation_id: choice.id });
            }}
          />
        )
      }
    </Labelled>
  );
}

/** What is told of a piece beside its texts, as its kind asks for it. */
export function Facts({ piece, ...edit }: EditProps & { piece?: AdminContent }) {
  const { t } = useTranslation("content");
  const fields = FIELDS[edit.kind];
  const old = piece?.old_slugs.join(", ");
  const plain = (name: Plain) => fields.includes(name) || name === "slug";
  return (
    <div className="grid items-start gap-6 px-6 py-4 lg:grid-cols-2">
      {PLAIN.filter(plain).map((name) => (
        <PlainField
          key={name}
          name={name}
          edit={edit}
          before={name === "slug" && old ? t("oldSlugs", { slugs: old }) : undefined}
        />
      ))}
      {fields.includes("until_on") ? <LastDay {...edit} /> : null}
      {fields.includes("picture") ? <PictureField {...edit} kept={piece?.picture ?? null} /> : null}
      {fields.includes("organisation_id") ? (
        <Maker edit={edit} kept={piece?.organisation ?? null} />
      ) : null}
      {fields.includes("products") ? <Goods {...edit} /> : null}
    </div>
  );
}
