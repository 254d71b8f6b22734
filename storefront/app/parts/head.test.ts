import { describe, expect, it } from "vitest";
import { head } from "./head";
import { sharePictureOf } from "./share-picture";

const facts = { title: "Nước mắm", pathname: "/san-pham/nuoc-mam", shopUrl: "https://cho.example" };

/** The content of each named tag. */
function tags(given: Partial<Parameters<typeof head>[0]> = {}): Record<string, string> {
  return Object.fromEntries(
    head({ ...facts, ...given }).flatMap((tag) => {
      const { property, name, content } = tag as Record<string, string>;
      return content === undefined ? [] : [[property ?? name, content]];
    }),
  );
}

describe("the share card of a page", () => {
  it("has a picture with its size, also where the page has none of its own", () => {
    expect(tags()).toMatchObject({
      "og:type": "website",
      "og:image": "https://cho.example/share.jpg",
      "og:image:width": "1200",
      "og:image:height": "630",
      "twitter:card": "summary_large_image",
    });
  });

  it("shows the page's own picture, as it is drawn for cards, and what the goods cost", () => {
    const offer = { price: 95_000, offered: false };
    expect(
      tags({ kind: "product", picture: sharePictureOf({ base: "/media/3fa9" }), offer }),
    ).toMatchObject({
      "og:type": "product",
      "og:image": "https://cho.example/media/3fa9-card.jpg",
      "og:image:alt": "Nước mắm",
      "product:price:amount": "95000",
      "product:price:currency": "VND",
      "product:availability": "out of stock",
    });
  });

  it("names the page's language and that of its twin", () => {
    expect(tags({ pathname: "/en/san-pham/nuoc-mam" })).toMatchObject({
      "og:locale": "en_US",
      "og:locale:alternate": "vi_VN",
    });
  });
});
