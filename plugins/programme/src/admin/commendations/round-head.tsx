import { Button, Container, Heading, Text } from "@medusajs/ui";
import { request, shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { CommendationView } from "../../contract";
import { Fact } from "../parts/fact";
import { FormDrawer, type FormField } from "../parts/form-drawer";
import { CommendationBadge } from "./commendation-badge";

interface ActionProps {
  title: string;
  path: string;
  fields: readonly FormField[];
  lead?: string;
  /** What is sent beside what was filled in. */
  more?: Record<string, unknown>;
  primary?: boolean;
}

/** A button with the form of what it does in a round. */
export function RoundAction({ title, path, fields, lead, more, primary = false }: ActionProps) {
  return (
    <FormDrawer
      title={title}
      lead={lead}
      fields={fields}
      save={(filled) => request(path, { method: "POST", body: { ...filled, ...more } })}
      trigger={
        <Button size="small" variant={primary ? "primary" : "secondary"}>
          {title}
        </Button>
      }
    />
  );
}

function Actions({ round }: { round: CommendationView }) {
  const { t } = useTranslation("commendation");
  const path = `/commendations/${round.id}`;
  if (!round.may.write) return null;
  return (
    <div className="flex flex-wrap gap-2">
      <RoundAction
        key={round.revision}
        title={t("rename")}
        path={path}
        more={{ seen: round.revision }}
        fields={[
          { name: "title", required: true, label: t("title"), value: round.title },
          { name: "title_en", label: t("title_en"), value: round.title_en },
        ]}
      />
      {round.state === "open" ? (
        <>
          <RoundAction
            title={t("cancel")}
            path={`${path}/cancel`}
            fields={[{ name: "reason", kind: "textarea", required: true, label: t("reason") }]}
          />
          <RoundAction
            primary
            title={t("decide")}
            lead={t("decideLead")}
            path={`${path}/decide`}
            fields={[
              { name: "decision_number", required: true, label: t("decision_number") },
              { name: "decided_on", kind: "date", required: true, label: t("decided_on") },
            ]}
          />
        </>
      ) : null}
    </div>
  );
}

/** What a round is and how it was decided; and what may be done with it. */
export function RoundHead({ round }: { round: CommendationView }) {
  const { t, i18n } = useTranslation("commendation");
  const english = i18n.language.startsWith("en");
  const { decision_number: number, decided_on } = round;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex min-w-0 flex-col items-start gap-y-2">
          <Heading>{(english && round.title_en) || round.title}</Heading>
          <CommendationBadge state={round.state} />
          {round.cancel_reason ? <Text size="small">{round.cancel_reason}</Text> : null}
        </div>
        <Actions round={round} />
      </div>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3">
        <Fact label={t("year")}>{round.year}</Fact>
        <Fact label={t("body")}>{english ? round.body_name_en : round.body_name}</Fact>
        <Fact label={t("decision")}>
          {decided_on ? t("decisionOf", { number, day: shownDay(decided_on) }) : "–"}
        </Fact>
      </div>
    </Container>
  );
}
