import type { WrittenRows } from "@nang-gio/workbook/writing";
import { CATEGORY_GROUP } from "./categories";
import { certificateIssuer, certificateNumber } from "./certificates";
import { ORGANISATIONS } from "./organisations";
import { PRODUCTS } from "./products";
import type { DemoOrganisation, DemoProduct } from "./types";

/** File of the picture that shows a product or an organisation. */
export function pictureFile(code: string): string {
  return `${code}.webp`;
}

/** SKU of a product's variant, counted from 0. */
export function sku(product: DemoProduct, index: number): string {
  return `${product.code}-${index + 1}`;
}

/** An EAN-13 in a range that is plainly invented: 893 (Vietnam), zeros, a running number. */
export function demoBarcode(running: number): string {
  const body = `893000${String(running).padStart(6, "0")}`;
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** The organisation that makes a product. @throws Error when the data name none. */
export function makerOf(product: DemoProduct): DemoOrganisation {
  const maker = ORGANISATIONS.find(({ code }) => code === product.organisation);
  if (!maker) throw new Error(`${product.code}: no organisation ${product.organisation}`);
  return maker;
}

/** The demonstration market as the workbook's rows, in the order of its sheets. */
export function workbookRows(): Required<WrittenRows> {
  const packaged = PRODUCTS.flatMap((product) =>
    product.ingredients ? product.variants.map((_, index) => sku(product, index)) : [],
  );
  return {
    organisations: ORGANISATIONS.map(
      ({ cover: _cover, officers: _officers, labour: _labour, ...row }) => ({
        ...row,
        picture: pictureFile(row.code),
      }),
    ),
    officers: ORGANISATIONS.flatMap((organisation) =>
      organisation.officers.map(({ name, ...term }) => ({
        organisation: organisation.code,
        person_name: name,
        ...term,
      })),
    ),
    labour: ORGANISATIONS.flatMap((organisation) =>
      organisation.labour.map((snapshot) => ({ organisation: organisation.code, ...snapshot })),
    ),
    products: PRODUCTS.map(
      ({ variants: _variants, certificate: _certificate, drawing: _drawing, ...row }) => ({
        ...row,
        producer_code: null,
        pictures: [pictureFile(row.code)],
        status: "published" as const,
      }),
    ),
    variants: PRODUCTS.flatMap((product) =>
      product.variants.map((variant, index) => {
        const running = packaged.indexOf(sku(product, index));
        return {
          sku: sku(product, index),
          product: product.code,
          variant: variant.name,
          price: variant.price,
          sale_price: variant.sale_price,
          stock: variant.stock,
          net_weight_g: variant.grams,
          barcode: running < 0 ? undefined : demoBarcode(running + 1),
        };
      }),
    ),
    certificates: PRODUCTS.filter(({ certificate }) => certificate).map((product, index) => {
      const certificate = product.certificate as NonNullable<DemoProduct["certificate"]>;
      return {
        number: certificateNumber(index, certificate.issued_on),
        product: product.code,
        group: CATEGORY_GROUP[product.category],
        issuer: certificateIssuer(product, makerOf(product)),
        ...certificate,
      };
    }),
  };
}
