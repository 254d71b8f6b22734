import { expect, it } from "vitest";
import { shareAddresses } from "./share-addresses";

it("hands the page's address to Facebook as it is, and to Zalo as its script does", () => {
  const url = "https://cho.example/en/san-pham/gao?loai=v_1&x=2";
  const [facebook, zalo] = shareAddresses(url).map(({ address }) => new URL(address));
  expect(facebook?.searchParams.get("u")).toBe(url);
  expect(JSON.parse(atob(zalo?.searchParams.get("d") ?? ""))).toEqual({ url });
});
