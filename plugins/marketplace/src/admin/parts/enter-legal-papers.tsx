import { Button, Input, toast } from "@medusajs/ui";
import {
  DrawerForm,
  FileChoice,
  Labelled,
  RequestFailure,
  SELECT_BOX,
  useDrawer,
} from "@nang-gio/access/dashboard";
import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminSeller, IDENTITY_KINDS, LegalPapersView, PAPER_KINDS } from "../../contract";
import { type TypedPapers, useEnterPapers } from "./use-legal-papers";

const PAPERS: typeof PAPER_KINDS = ["cooperative", "cooperative_group", "household", "founding"];
const CARDS: typeof IDENTITY_KINDS = ["citizen_card", "identity_card"];

/** What is told at its own field. */
const FIELDS = [
  "paper_kind",
  "paper_number",
  "paper_issued_on",
  "paper_issuer",
  "paper_scan_id",
  "representative_name",
  "identity_kind",
  "identity_number",
];

interface EnterProps {
  seller: AdminSeller;
  papers: LegalPapersView;
}

/** What is wrong with a field, as the market answered. */
type FaultOf = (field: string) => string | undefined;

interface PartProps extends EnterProps {
  part: TypedPapers["part"];
  /** On the button that opens it. */
  title: string;
  children: (faultOf: FaultOf) => ReactNode;
}

/** A drawer with the form of one part of the papers. */
function EnterPart({ seller, papers, part, title, children }: PartProps) {
  const { t } = useTranslation("marketplace");
  const drawer = useDrawer();
  const entering = useEnterPapers(seller.id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  const failure = entering.error instanceof RequestFailure ? entering.error : undefined;
  const enter = (form: HTMLFormElement) => {
    const typed = [...new FormData(form)];
    const scan = typed.flatMap(([, value]) =>
      value instanceof File && value.size > 0 ? value : [],
    );
    const texts = typed.flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as const] : [],
    );
    entering.mutate({
      part,
      seen: papers.revision,
      scan: scan[0],
      texts: Object.fromEntries(texts),
    });
  };
  return (
    <DrawerForm
      drawer={drawer}
      sending={entering}
      title={`${title}: ${seller.name}`}
      trigger={
        <Button size="small" variant="secondary">
          {title}
        </Button>
      }
      lead={t("legalEnterLead")}
      action={t("save")}
      leave={t("cancel")}
      toldAtField={FIELDS.some((field) => failure?.of(field))}
      onSubmit={enter}
    >
      {children((field) => failure?.of(field))}
    </DrawerForm>
  );
}

interface TextProps extends Omit<ComponentProps<typeof Input>, "size"> {
  name: string;
  label: string;
  faultOf: FaultOf;
  hint?: string;
}

function Text({ label, faultOf, hint, ...input }: TextProps) {
  return (
    <Labelled label={label} fault={faultOf(input.name)} hint={hint} required>
      {(control) => <Input autoComplete="off" {...input} {...control} />}
    </Labelled>
  );
}

interface ChoiceProps<Kind extends string> {
  name: string;
  label: string;
  faultOf: FaultOf;
  kinds: readonly Kind[];
  nameOf: (kind: Kind) => string;
  chosen: Kind | undefined;
}

function Choice<Kind extends string>(props: ChoiceProps<Kind>) {
  const { name, label, faultOf, kinds, nameOf, chosen } = props;
  return (
    <Labelled label={label} fault={faultOf(name)} required>
      {(control) => (
        <select {...control} name={name} className={SELECT_BOX} defaultValue={chosen}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {nameOf(kind)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Enters or corrects the paper by which a seller exists, with its scan. */
export function EnterPaper({ seller, papers }: EnterProps) {
  const { t } = useTranslation("marketplace");
  const { paper } = papers;
  return (
    <EnterPart
      seller={seller}
      papers={papers}
      part="paper"
      title={t(paper ? "legalCorrectPaper" : "legalEnterPaper")}
    >
      {(faultOf) => (
        <>
          <Choice
            name="paper_kind"
            label={t("legalPaper")}
            faultOf={faultOf}
            kinds={PAPERS}
            nameOf={(kind) => t(`paperKinds.${kind}`)}
            chosen={paper?.kind}
          />
          <Text
            name="paper_number"
            label={t("paperNumber")}
            faultOf={faultOf}
            defaultValue={paper?.number}
            maxLength={60}
          />
          <Text
            name="paper_issued_on"
            type="date"
            label={t("paperIssuedOn")}
            faultOf={faultOf}
            defaultValue={paper?.issued_on}
          />
          <Text
            name="paper_issuer"
            label={t("paperIssuer")}
            faultOf={faultOf}
            defaultValue={paper?.issuer}
            maxLength={200}
          />
          <Labelled
            label={t("paperScan")}
            fault={faultOf("paper_scan_id")}
            hint={t(paper?.scan ? "paperScanKept" : "paperScanHint")}
          >
            {(control) => (
              <FileChoice control={control} name="scan" accept="image/*,application/pdf" />
            )}
          </Labelled>
        </>
      )}
    </EnterPart>
  );
}

/** Enters or corrects who represents a seller; the number of the card is typed anew. */
export function EnterRepresentative({ seller, papers }: EnterProps) {
  const { t } = useTranslation("marketplace");
  const { representative } = papers;
  return (
    <EnterPart
      seller={seller}
      papers={papers}
      part="representative"
      title={t(representative ? "legalCorrectRepresentative" : "legalEnterRepresentative")}
    >
      {(faultOf) => (
        <>
          <Text
            name="representative_name"
            label={t("representativeName")}
            faultOf={faultOf}
            defaultValue={representative?.name}
            maxLength={80}
          />
          <Choice
            name="identity_kind"
            label={t("identityKind")}
            faultOf={faultOf}
            kinds={CARDS}
            nameOf={(kind) => t(`identityCards.${kind}`)}
            chosen={representative?.identity_kind}
          />
          <Text
            name="identity_number"
            label={t("identityNumber")}
            faultOf={faultOf}
            hint={t("identityNumberHint")}
            inputMode="numeric"
            maxLength={20}
          />
        </>
      )}
    </EnterPart>
  );
}
