import { todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";

/** The plan begins in this year. */
const FIRST_YEAR = 2023;

interface YearChoiceProps {
  /** Empty for every one. */
  year: string;
  every?: boolean;
  choose: (year: string) => void;
}

/** A year of the plan, up to the next. */
export function YearChoice({ year, every = false, choose }: YearChoiceProps) {
  const { t } = useTranslation("programme");
  const last = Number(todayInVietnam().slice(0, 4)) + 1;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => String(last - at));
  return (
    <select
      aria-label={t("year")}
      value={year}
      onChange={({ target }) => choose(target.value)}
      className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
    >
      {every ? <option value="">{t("everyYear")}</option> : null}
      {years.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
