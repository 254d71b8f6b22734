import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import { Counted, evidenceOf } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";

const Told = Counted.extend({ new_jobs_women: z.number() });

/** I08, new jobs for women workers, as labour snapshots tell them. */
export const newJobs: IndicatorDefinition = {
  code: "I08",
  name: { vi: "Việc làm mới cho lao động nữ", en: "New jobs for women workers" },
  unit: { vi: "người", en: "people" },
  counts: {
    vi: "Số việc làm mới cho lao động nữ ghi trong số liệu lao động của các tổ chức.",
    en: "New jobs for women as told in the labour snapshots of organisations.",
  },
  counted_in: {
    vi: "Cộng các số liệu trong kỳ; mỗi số liệu kể việc làm mới từ số liệu trước đó.",
    en: "Summed over the snapshots of the period; each tells the new jobs since the one before.",
  },
  period: { vi: "Theo ngày của số liệu.", en: "By the day of the snapshot." },
  sources: { vi: "Số liệu lao động trong sổ đăng ký.", en: "Labour snapshots of the registry." },

  async evidence(container, { from, to, today, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const rows = await readRows(
      container,
      Told,
      `select snapshot.id, organisation.id as organisation_id, organisation.name as title,
              organisation.name_en as title_en, snapshot.as_of as day, snapshot.new_jobs_women
         from labour_snapshot snapshot
         join organisation on organisation.id = snapshot.organisation_id
        where snapshot.new_jobs_women > 0 and snapshot.deleted_at is null
          and snapshot.as_of >= ? and snapshot.as_of <= ? and snapshot.as_of <= ? and ${seen}
        order by snapshot.as_of, organisation.id`,
      [from, to, today, ...sight],
    );
    return evidenceOf(rows, ({ new_jobs_women }) => ({ jobs: new_jobs_women }));
  },

  figures: (evidence) => [
    countOf(evidence, "jobs", { vi: "Việc làm mới cho nữ", en: "New jobs for women" }),
  ],
};
