import { Container, Heading, Input, Label, Text } from "@medusajs/ui";
import type { Picture } from "@nang-gio/media/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { MARKET_CATEGORIES } from "../../categories";
import type { AdminListing, KeptContent } from "../../contract";
import { PROPOSED_TEXTS, variantLine } from "./proposed-fields";

const fileOf = ({ base }: Picture, width: number | undefined) => `${base}-${width}.jpg`;

function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  const { t } = useTranslation("marketplace");
  return (
    <div className="flex flex-wrap gap-2">
      {pictures.map((picture, at) => (
        <a
          key={picture.base}
          href={fileOf(picture, picture.widths.at(-1))}
          target="_blank"
          rel="noreferrer"
        >
          <img
            src={fileOf(picture, picture.widths[0])}
            alt={t("pictureNumber", { number: at + 1 })}
            width={112}
            height={112}
            className="border-ui-border-base h-28 w-28 rounded-md border object-cover"
          />
        </a>
      ))}
    </div>
  );
}

function Variants({ content, live }: { content: KeptContent; live?: KeptContent | null }) {
  const { t } = useTranslation("marketplace");
  const removed = (live?.variants ?? []).filter(({ sku }) =>
    content.removed?.some((one) => one === sku),
  );
  return (
    <ul>
      {content.variants.map((variant) => (
        <li key={variant.sku ?? variant.title}>{variantLine(t, variant)}</li>
      ))}
      {removed.map(({ sku, title }) => (
        <li key={sku}>
          <del>{title}</del> ({t("variantRemoved")})
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  field: string;
  label: string;
  isChanged: boolean;
  before: ReactNode;
  after: ReactNode;
  /** Nothing where it is not to be decided. */
  comment?: { value: string; onChange: (text: string) => void };
}

function Row({ field, label, isChanged, before, after, comment }: RowProps) {
  const { t } = useTranslation("marketplace");
  return (
    <div className={isChanged ? "bg-ui-tag-orange-bg px-6 py-3" : "px-6 py-3"} data-field={field}>
      <Text size="small" weight="plus">
        {label}
        {isChanged ? ` · ${t("fieldChanged")}` : ""}
      </Text>
      <div className="txt-small grid grid-cols-1 gap-4 whitespace-pre-line break-words md:grid-cols-2">
        {before === undefined ? null : (
          <div className="text-ui-fg-subtle min-w-0">{before || "–"}</div>
        )}
        <div className="min-w-0">{after || "–"}</div>
      </div>
      {comment ? (
        <div className="mt-2">
          <Label htmlFor={`comment-${field}`} className="sr-only">
            {t("commentOn", { field: label })}
          </Label>
          <Input
            id={`comment-${field}`}
            size="small"
            placeholder={t("commentOn", { field: label })}
            value={comment.value}
            maxLength={500}
            onChange={(event) => comment.onChange(event.target.value)}
          />
        </div>
      ) : null}
    </div>
  );
}

interface ProposalComparisonProps {
  listing: AdminListing;
  /** By field; nothing where it is not to be decided. */
  comments?: Record<string, string>;
  onComment: (field: string, text: string) => void;
}

/** What is proposed, beside what is in the shop where it is there, with a comment for each field. */
export function ProposalComparison({ listing, comments, onComment }: ProposalComparisonProps) {
  const { t, i18n } = useTranslation("marketplace");
  const { content, live, changed } = listing;
  const shown = (from: KeptContent, field: (typeof PROPOSED_TEXTS)[number]) => {
    if (field !== "category_handle") return from[field];
    const category = MARKET_CATEGORIES.find(({ handle }) => handle === from.category_handle);
    return i18n.language.startsWith("en") ? category?.name_en : category?.name;
  };
  const shared = (field: string) => ({
    field,
    label: t(`proposed.${field}`),
    isChanged: changed.includes(field),
    comment: comments && {
      value: comments[field] ?? "",
      onChange: (text: string) => onComment(field, text),
    },
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("whatIsProposed")}</Heading>
        {live ? (
          <div className="txt-compact-small-plus grid grid-cols-1 gap-4 pt-2 md:grid-cols-2">
            <span className="text-ui-fg-subtle">{t("inShopNow")}</span>
            <span>{t("proposedNow")}</span>
          </div>
        ) : null}
      </div>
      <Row
        {...shared("pictures")}
        before={live ? <Pictures pictures={live.pictures} /> : undefined}
        after={<Pictures pictures={content.pictures} />}
      />
      <Row
        {...shared("variants")}
        before={live ? <Variants content={live} /> : undefined}
        after={<Variants content={content} live={live} />}
      />
      {PROPOSED_TEXTS.filter((field) => content[field] || live?.[field]).map((field) => (
        <Row
          key={field}
          {...shared(field)}
          before={live ? shown(live, field) : undefined}
          after={shown(content, field)}
        />
      ))}
    </Container>
  );
}
