import type { TFunction } from "i18next";
import { describe, expect, it } from "vitest";
import vi from "../i18n/vi.json";
import { changesToTell, toldField, toldValue } from "./told";

const t = ((key: string, { defaultValue }: { defaultValue: string }) => {
  const [group = "", word = ""] = key.split(".");
  return (vi as unknown as Record<string, Record<string, string>>)[group]?.[word] ?? defaultValue;
}) as unknown as TFunction;

describe("a change in the audit trail", () => {
  it("is told in the reader's words, and as it is where there are none", () => {
    expect(toldField("state", t)).toBe("Trạng thái");
    expect(toldField("events[ev_1].state", t)).toBe("Lịch sử › Trạng thái");
    expect(toldField("variants[NM.500-b].price", t)).toBe("Quy cách NM.500-b › Giá");
    expect(toldField("odd_field", t)).toBe("odd_field");
    expect(toldValue("submitted", t)).toBe("Chờ xác minh");
    expect(toldValue("Nước mắm. Ngon", t)).toBe("Nước mắm. Ngon");
    expect(toldValue(true, t)).toBe("Có");
    expect(toldValue(null, t)).toBe("–");
  });

  it("leaves out what a new record is called inside, never a link that was changed", () => {
    const born = { field: "events[ev_1].certificate_id", before: null, after: "ocop_1" };
    const moved = { field: "product_id", before: "prod_1", after: "prod_2" };
    expect(changesToTell([born, moved])).toEqual([moved]);
  });
});
