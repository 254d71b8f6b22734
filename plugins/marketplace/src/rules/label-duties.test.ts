import { describe, expect, it } from "vitest";
import { labelDuties } from "./label-duties";

describe("what a label must tell", () => {
  it.each([
    ["nuoc-mam-gia-vi", ["origin", "net_weight_g", "ingredients", "storage", "shelf_life_days"]],
    ["tra-thao-moc", ["origin", "net_weight_g", "ingredients", "storage", "shelf_life_days"]],
    ["ruou-vang", ["origin", "net_weight_g", "ingredients", "storage", "warnings"]],
    ["trai-cay-tuoi", ["origin", "net_weight_g", "storage"]],
    ["gom", ["origin", "ingredients"]],
    ["luu-tru", ["origin"]],
    ["no-such-category", ["origin"]],
    [null, ["origin"]],
  ])("of %s: %j", (category, duties) => {
    expect(labelDuties(category)).toEqual(duties);
  });
});
