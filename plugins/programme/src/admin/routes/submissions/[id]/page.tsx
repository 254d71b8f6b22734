import { Text } from "@medusajs/ui";
import { StateOfLoading, shownMoment } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import type { SubmissionView } from "../../../../contract";
import { Section } from "../../../parts/section";
import { Narrative } from "../../../reporting/parts/narrative";
import { OwnFigures } from "../../../reporting/parts/own-figures";
import { SubmissionHead } from "../../../reporting/parts/submission-head";
import { useSubmission } from "../../../reporting/parts/use-reporting";

function Trail({ trail }: Pick<SubmissionView, "trail">) {
  const { t } = useTranslation("reporting");
  return (
    <Section id="trail" title={t("trail")} empty={trail.length === 0 && t("noTrail")}>
      <ul className="divide-y">
        {trail.map(({ at, subject, change, reason, by }, line) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one moment may say the same
            key={`${at} ${line}`}
            className="grid grid-cols-1 gap-x-4 px-6 py-2 sm:grid-cols-[12rem_1fr]"
          >
            <Text size="small" className="text-ui-fg-subtle tabular-nums">
              {shownMoment(at)}
            </Text>
            <Text size="small" className="break-words">
              {t(`subjects.${subject}`)}: {t(`changes.${change}`)}
              {by ? ` · ${by}` : ""}
              {reason ? ` · ${reason}` : ""}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A body's report: what was computed for it, what it tells, what was entered by hand, what was done. */
export default function SubmissionPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useSubmission(id);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { submission } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <SubmissionHead submission={submission} />
      <Narrative submission={submission} />
      <OwnFigures submission={submission} />
      <Trail trail={submission.trail} />
    </div>
  );
}
