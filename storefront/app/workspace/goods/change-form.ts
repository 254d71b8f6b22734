import { EMPTY_VARIANT, type GoodsValues } from "./values";

const PICTURE = /^picture-(cover|earlier|later|remove):(\d{1,2})$/;
const VARIANT = /^remove-variant:(\d{1,2})$/;

/** A list with one element at another place. */
export function moved<One>(list: readonly One[], from: number, to: number): One[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  return list.filter((_, at) => at !== from).toSpliced(to, 0, one);
}

/** Where a picture goes by a button; `null` is away. */
const PLACES = {
  cover: () => 0,
  earlier: (at: number) => at - 1,
  later: (at: number) => at + 1,
  remove: () => null,
} as const;

/** Pictures after one of their buttons. */
export function withPicture<One>(
  pictures: readonly One[],
  action: keyof typeof PLACES,
  at: number,
): One[] {
  const place = PLACES[action](at);
  return place === null ? pictures.filter((_, index) => index !== at) : moved(pictures, at, place);
}

/**
 * The form after one of its small buttons, for browsers without scripts: a picture moved or removed, a variant added or
 * removed. Another button changes nothing.
 */
export function changedForm(values: GoodsValues, button: string): GoodsValues {
  if (button === "add-variant") {
    return { ...values, variants: [...values.variants, EMPTY_VARIANT] };
  }
  const [, variant] = VARIANT.exec(button) ?? [];
  if (variant !== undefined) {
    const left = values.variants.filter((_, index) => index !== Number(variant));
    return { ...values, variants: left.length > 0 ? left : [EMPTY_VARIANT] };
  }
  const [, action, at] = PICTURE.exec(button) ?? [];
  if (!action) return values;
  const pictures = withPicture(values.pictures, action as keyof typeof PLACES, Number(at));
  return { ...values, pictures };
}
