import { type FieldMetadata, getInputProps, getSelectProps } from "@conform-to/react";
import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Field } from "../parts/field";
import { useShop } from "../parts/use-shop";
import type { loader as communesLoader } from "../routes/communes";
import type { PlaceChoice } from "./places.server";

interface AddressFieldsProps {
  province: FieldMetadata<string>;
  commune: FieldMetadata<string>;
  detail: FieldMetadata<string>;
  /** What is wrong with a field, in the reader's language. */
  error: (field: FieldMetadata<string>) => string | undefined;
  provinces: readonly PlaceChoice[];
  /** Of the province that the page came with. */
  communes: PlaceChoice[];
  /** Told which province was chosen. */
  onProvince?: (code: string) => void;
}

/** A Vietnamese address since 1 July 2025: province, commune, and what is below it. */
export function AddressFields({
  province,
  commune,
  detail,
  error,
  provinces,
  communes,
  onProvince,
}: AddressFieldsProps) {
  const { say } = useShop();
  const fetcher = useFetcher<typeof communesLoader>();
  const chosen = useRef<HTMLSelectElement>(null);
  const came = province.initialValue ?? "";
  const choose = (code: string) => {
    if (!code) return;
    fetcher.load(`/dia-chi/${code}`);
    onProvince?.(code);
  };
  // Chosen before the page's scripts had come, or put back by the browser.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the browser takes the page over
  useEffect(() => {
    const code = chosen.current?.value;
    if (code && code !== came) choose(code);
  }, []);
  const offered = fetcher.data?.communes ?? communes;
  return (
    <>
      <Field id={province.id} label={say("field_province")} error={error(province)}>
        {(control) => (
          <select
            {...getSelectProps(province, { ariaAttributes: false })}
            {...control}
            key={province.key}
            ref={chosen}
            autoComplete="address-level1"
            required
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{say("field_province_choose")}</option>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <noscript>
        <button
          type="submit"
          name="intent"
          value="province"
          className="button-quiet"
          formNoValidate
        >
          {say("field_province_set")}
        </button>
      </noscript>
      <Field id={commune.id} label={say("field_commune")} error={error(commune)}>
        {(control) => (
          <select
            {...getSelectProps(commune, { ariaAttributes: false })}
            {...control}
            key={`${commune.key} ${offered[0]?.code}`}
            autoComplete="address-level2"
            required
          >
            <option value="">
              {say(offered.length > 0 ? "field_commune_choose" : "field_commune_first")}
            </option>
            {offered.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={detail.id} label={say("field_detail")} error={error(detail)}>
        {(control) => (
          <input
            {...getInputProps(detail, { type: "text", ariaAttributes: false })}
            {...control}
            key={detail.key}
            autoComplete="street-address"
            maxLength={200}
            required
          />
        )}
      </Field>
    </>
  );
}
