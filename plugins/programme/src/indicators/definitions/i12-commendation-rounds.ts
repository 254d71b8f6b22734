import { readRows } from "@nang-gio/access/read/read-rows";
import { sightOf } from "../../read/sight";
import { Counted, evidenceOf } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";

const Decided = Counted.omit({ organisation_id: true });

/** Organisations with the last decision of a period by which each was commended. */
const COMMENDED = (seen: string) => `
  select distinct on (organisation.id)
         organisation.id, organisation.id as organisation_id, organisation.name as title,
         organisation.name_en as title_en, round.decided_on as day
    from commendation_nominee nominee
    join commendation_round round
      on round.id = nominee.round_id and round.state = 'decided' and round.deleted_at is null
    join organisation entered on entered.id = nominee.organisation_id
    join organisation on organisation.id = coalesce(entered.merged_into, entered.id)
   where nominee.state = 'commended' and nominee.deleted_at is null
     and round.decided_on >= ? and round.decided_on <= ? and round.decided_on <= ? and ${seen}
   order by organisation.id, round.decided_on desc`;

/** I12, rounds of commendation (plan, task IV.1c). A round belongs to no commune: it is not cut to them, organisations are. */
export const commendationRounds: IndicatorDefinition = {
  code: "I12",
  name: {
    vi: "Đợt tôn vinh, khen thưởng điển hình (02 năm/lần)",
    en: "Commendation rounds (every two years)",
  },
  unit: { vi: "đợt", en: "rounds" },
  counts: {
    vi: "Đợt khen thưởng đã có quyết định, và tổ chức được khen trong các đợt đó (cả nơi có cá nhân được khen). Đợt đang mở hoặc đã huỷ không tính.",
    en: "Rounds of commendation that were decided, and the organisations commended in them, also where a person of theirs was. Rounds that are open or cancelled don't count.",
  },
  counted_in: {
    vi: "Mỗi đợt một lần; mỗi tổ chức một lần, dù được khen nhiều lần trong kỳ.",
    en: "Each round once; each organisation once, however often it was commended in the period.",
  },
  period: { vi: "Theo ngày quyết định.", en: "By the day of the decision." },
  sources: { vi: "Sổ khen thưởng.", en: "The register of commendations." },

  async evidence(container, { from, to, today, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const period = [from, to, today];
    const [rounds, organisations] = await Promise.all([
      readRows(
        container,
        Decided,
        `select id, title, title_en, decided_on as day from commendation_round
          where state = 'decided' and deleted_at is null and decided_on >= ? and decided_on <= ? and decided_on <= ?
          order by decided_on, id`,
        period,
      ),
      readRows(container, Counted, COMMENDED(seen), [...period, ...sight]),
    ]);
    const opens = { event_id: null, event_title: null, organisation_id: null };
    return [
      ...rounds.map((round) => ({
        ...{ ...round, ...opens, commendation_id: round.id, counts: { rounds: 1 } },
      })),
      ...evidenceOf(
        organisations.toSorted((one, other) => one.title.localeCompare(other.title, "vi")),
        () => ({ organisations: 1 }),
      ),
    ];
  },

  figures: (evidence) => [
    countOf(evidence, "rounds", { vi: "Đợt đã quyết định", en: "Rounds decided" }),
    countOf(evidence, "organisations", { vi: "Tổ chức được khen", en: "Organisations commended" }),
  ],
};
