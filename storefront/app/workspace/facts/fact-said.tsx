import type { FactFields, FactKind } from "@nang-gio/cooperative/contract";
import type { CalendarDate } from "@nang-gio/vietnam";
import { day } from "../../parts/format";
import type { FactsKey } from "./messages";
import { useFacts } from "./use-facts";

const shownDay = (date: FactFields[string] | undefined) => day(date as CalendarDate);

function TermSaid({ fields }: { fields: FactFields }) {
  const { say } = useFacts();
  const { person_name, title, sex, from, to } = fields;
  return (
    <>
      <h3>{person_name}</h3>
      <p>
        {say(`title_${title}` as FactsKey)} · {say(`sex_${sex}` as FactsKey)}
      </p>
      <p className="fine">
        {to
          ? say("period", { from: shownDay(from), to: shownDay(to) })
          : say("since", { from: shownDay(from) })}
      </p>
    </>
  );
}

function LabourSaid({ fields }: { fields: FactFields }) {
  const { say } = useFacts();
  const { as_of, workers, women, members, women_members, new_jobs, new_jobs_women } = fields;
  const line = (label: string, of: FactFields[string] | undefined) =>
    of === null || of === undefined ? null : (
      <p className="fine">
        {label}: {of}
      </p>
    );
  return (
    <>
      <h3>{say("workers_women", { workers: workers ?? "–", women: women ?? "–" })}</h3>
      <p>{say("counted", { day: shownDay(as_of) })}</p>
      {members === null || members === undefined ? null : (
        <p className="fine">{say("members_women", { members, women: women_members ?? "–" })}</p>
      )}
      {line(say("new_jobs"), new_jobs)}
      {line(say("new_jobs_women"), new_jobs_women)}
    </>
  );
}

/** What a fact says. */
export function FactSaid({ kind, fields }: { kind: FactKind; fields: FactFields }) {
  return kind === "office_term" ? <TermSaid fields={fields} /> : <LabourSaid fields={fields} />;
}
