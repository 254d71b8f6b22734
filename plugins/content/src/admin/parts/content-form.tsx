import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { RequestFailure, useMyRole } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminContent, ContentKind, WrittenContent } from "../../contract";
import { ContentBadge } from "./content-badge";
import { Facts } from "./facts";
import { PreviewLinks } from "./preview-links";
import { namesFor, Texts } from "./texts";
import { type Deed, useContentDeed } from "./use-content";
import { FIELDS, NOTHING_WRITTEN, writtenOf } from "./written";

const CONFLICT = 409;

const TOLD: Readonly<Record<Deed, string>> = {
  save: "saved",
  over: "saved",
  publish: "published",
  withdraw: "withdrawn",
};

/** Another was faster: what is written here stays, and may be saved over theirs once they were looked at. */
function Conflict({ id, saveOver }: { id: string; saveOver: () => void }) {
  const { t } = useTranslation("content");
  return (
    <div className="flex flex-col items-start gap-y-2">
      <Text size="small">{t("conflict")}</Text>
      <div className="flex flex-wrap items-center gap-4">
        <a
          href={`/app/content/${id}`}
          target="_blank"
          rel="noreferrer"
          className="text-ui-fg-interactive txt-small"
        >
          {t("seeOther")}
        </a>
        <Button type="button" size="small" variant="secondary" onClick={saveOver}>
          {t("keepMine")}
        </Button>
      </div>
    </div>
  );
}

/** Whether the form has a place for what is wrong with a field of the request. */
function isShown(kind: ContentKind, content: WrittenContent) {
  const texts = namesFor(kind, content).flatMap((name) => [name, `${name}_en`]);
  const shown: readonly string[] = [...texts, "slug", ...FIELDS[kind]];
  return (path: string) => {
    const [of, name = ""] = path.split(".");
    return of === "content" && shown.includes(name);
  };
}

interface ContentFormProps {
  kind: ContentKind;
  /** The piece as it was opened; none where it is new. */
  opened?: AdminContent;
  /** Told when a new piece was kept. */
  onKept?: (content: AdminContent) => void;
}

/** A piece in both languages: written, looked at as readers would see it, published, withdrawn. */
export function ContentForm({ kind, opened, onKept }: ContentFormProps) {
  const { t } = useTranslation("content");
  const role = useMyRole();
  const [piece, setPiece] = useState(opened);
  const [content, setContent] = useState<WrittenContent>(
    opened ? writtenOf(opened) : NOTHING_WRITTEN,
  );
  const deed = useContentDeed(setPiece, (kept, done) => {
    toast.success(t(TOLD[done]));
    setPiece(kept);
    if (done !== "withdraw") setContent(writtenOf(kept));
    if (!opened) onKept?.(kept);
  });
  const failure = deed.error instanceof RequestFailure ? deed.error : undefined;
  const toldAtFields = failure?.faulty.length && failure.faulty.every(isShown(kind, content));
  const disabled = role !== "province";
  const edit = {
    ...{ kind, content, disabled },
    change: (part: Partial<WrittenContent>) => setContent((before) => ({ ...before, ...part })),
    fault: (field: string) => failure?.of(`content.${field}`),
  };
  const edited = { id: piece?.id, kind, seen: piece?.revision ?? 0, content };
  const act = (name: Deed) => deed.mutate({ deed: name, edited });
  const button = (name: Deed, variant: "primary" | "secondary") => (
    <Button
      type="button"
      size="small"
      variant={variant}
      isLoading={deed.isPending && deed.variables.deed === name}
      onClick={() => act(name)}
    >
      {t(name)}
    </Button>
  );
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex flex-col items-start gap-y-2">
          <Heading>{content.title || t(`write.${kind}`)}</Heading>
          {piece ? <ContentBadge piece={piece} /> : null}
          {disabled ? <Text size="small">{t("readOnly")}</Text> : null}
        </div>
        {disabled ? null : (
          <div className="flex flex-wrap items-start gap-2">
            <PreviewLinks kind={kind} content={content} />
            {piece?.state === "published" ? button("withdraw", "secondary") : null}
            {button("save", piece?.state === "published" ? "primary" : "secondary")}
            {piece?.state === "published" ? null : button("publish", "primary")}
          </div>
        )}
      </div>
      {deed.error ? (
        <div role="alert" className="flex flex-col gap-y-2 px-6 py-4">
          <Text size="small" className="text-ui-fg-error">
            {toldAtFields ? t("faulty") : deed.error.message}
          </Text>
          {failure?.status === CONFLICT && piece ? (
            <Conflict id={piece.id} saveOver={() => act("over")} />
          ) : null}
        </div>
      ) : null}
      <Texts {...edit} />
      <Facts {...edit} piece={piece} />
    </Container>
  );
}
