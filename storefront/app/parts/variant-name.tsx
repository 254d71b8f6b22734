import { packInEnglish } from "./pack-in-english";
import { useShop } from "./use-shop";

/** A variant's name; one that stays Vietnamese on an English page is told to be so. */
export function VariantName({ title }: { title: string }) {
  const { language } = useShop();
  const english = language === "en" ? packInEnglish(title) : undefined;
  return english ? <span>{english}</span> : <span lang="vi">{title}</span>;
}
