import { describe, expect, it } from "vitest";
import { behindFrame, cropChoice, MIDDLE, squareOf } from "./crop";

const WIDE = { width: 2_000, height: 1_000 };

describe("the square of a picture", () => {
  it.each([
    [MIDDLE, { left: 2_500, top: 0, width: 5_000, height: 10_000 }],
    [
      { zoom: 100, left: 0, top: 50 },
      { left: 0, top: 0, width: 5_000, height: 10_000 },
    ],
    [
      { zoom: 200, left: 100, top: 100 },
      { left: 7_500, top: 5_000, width: 2_500, height: 5_000 },
    ],
  ])("%o is %o", (choice, crop) => {
    expect(squareOf(WIDE, choice)).toEqual(crop);
  });

  it("never goes over an edge, whatever the sliders say", () => {
    for (const zoom of [100, 133, 299]) {
      for (const at of [0, 33, 100]) {
        const { left, top, width, height } = squareOf(
          { width: 1_337, height: 1_999 },
          { zoom, left: at, top: at },
        );
        expect(left + width).toBeLessThanOrEqual(10_000);
        expect(top + height).toBeLessThanOrEqual(10_000);
      }
    }
  });
});

it("a frame shows that part", () => {
  expect(behindFrame(WIDE, squareOf(WIDE, MIDDLE))).toEqual({
    width: "200.000%",
    marginLeft: "-50.000%",
    marginTop: "0.000%",
  });
});

it.each([
  ["zoom=5000&left=-3&top=xyz", { zoom: 300, left: 0, top: 50 }],
  ["", MIDDLE],
  ["zoom=150&left=10&top=90", { zoom: 150, left: 10, top: 90 }],
])("what an address says (%s) is taken within its bounds", (address, choice) => {
  expect(cropChoice(new URLSearchParams(address))).toEqual(choice);
});
