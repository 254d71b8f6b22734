import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";

const Held = z.object({
  id: z.string(),
  title: z.string(),
  title_en: z.string().nullable(),
  last_day: z.string(),
});

/** P01, trade-promotion events held (plan, task IV.2c). Events are everyone's to see: it is not cut to communes. */
export const eventsHeld: IndicatorDefinition = {
  code: "P01",
  name: {
    vi: "Hội nghị, diễn đàn kết nối, xúc tiến thương mại",
    en: "Trade-promotion events held",
  },
  unit: { vi: "sự kiện", en: "events" },
  counts: {
    vi: "Sự kiện xúc tiến thương mại đã tổ chức (ghi “Đã tổ chức”), mọi loại, trực tuyến hay tại chỗ. Sự kiện dự kiến, đang mở đăng ký hoặc đã huỷ không tính.",
    en: "Trade-promotion events that were held, of every kind, online or at a place. Planned, open and cancelled ones don't count.",
  },
  counted_in: { vi: "Mỗi sự kiện một lần.", en: "Each event once." },
  period: {
    vi: "Theo ngày cuối của sự kiện, khi ngày đó đã tới.",
    en: "By the last day of the event, once it has come.",
  },
  sources: { vi: "Sổ sự kiện.", en: "The register of events." },

  async evidence(container, { from, to, today }) {
    const rows = await readRows(
      container,
      Held,
      `select id, title, title_en, last_day from trade_event
        where state = 'held' and last_day >= ? and last_day <= ? and last_day <= ? and deleted_at is null
        order by last_day, id`,
      [from, to, today],
    );
    return rows.map(({ id, title, title_en, last_day }) => ({
      ...{ id, title, title_en, day: last_day },
      ...{ event_id: id, event_title: title, organisation_id: null },
      counts: { events: 1 },
    }));
  },

  figures: (evidence) => [
    countOf(evidence, "events", { vi: "Sự kiện đã tổ chức", en: "Events held" }),
  ],
};
