import { literal } from "@nang-gio/access/like";
import { fold } from "@nang-gio/vietnam";

/** Pattern of SQL's `like` for a text anywhere in a folded column; its own signs are taken as text. */
export function containing(text: string): { $like: string } {
  return { $like: `%${literal(fold(text))}%` };
}

/** Filter on communes: the one asked for, within those in sight. `null` in sight means all. */
export function communeFilter(
  wanted: string | undefined,
  inSight: readonly string[] | null,
): { commune_code?: string[] } {
  if (inSight === null) return wanted ? { commune_code: [wanted] } : {};
  return { commune_code: inSight.filter((code) => !wanted || code === wanted) };
}
