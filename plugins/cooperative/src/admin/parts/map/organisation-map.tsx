import type * as Leaflet from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MappedOrganisation, OrganisationPoints } from "../../../contract";
import { drawSigns, layMap, type StandingMap } from "./draw-map";

/** Beside Leaflet's own styles: the colours of the dashboard. */
const STYLES = `
.organisation-map { background: var(--tag-blue-bg); font: inherit; isolation: isolate; }
.organisation-map .leaflet-control-attribution { background: none; color: var(--fg-subtle); font-size: 10px; }
.organisation-map .map-land { fill: var(--tag-green-bg); fill-opacity: 1; stroke: var(--border-strong); stroke-width: 1; }
.organisation-map .map-beyond { stroke: none; }
.organisation-map .map-commune { fill: var(--fg-muted); fill-opacity: 1; stroke: none; }
.organisation-map .map-name { background: none; border: 0; box-shadow: none; color: var(--fg-base); font-size: 11px; line-height: 14px; margin: 0; padding: 0; text-shadow: 0 0 2px var(--tag-green-bg), 0 0 3px var(--tag-green-bg); }
.organisation-map .map-name::before { display: none; }
.organisation-map .map-number { display: grid; place-items: center; border-radius: 999px; background: var(--contrast-bg-base); color: var(--contrast-fg-primary); font-weight: 600; }
.organisation-map .map-pointed svg { outline: 3px solid var(--border-interactive); border-radius: 999px; transform: scale(1.3); }
`;

interface OrganisationMapProps extends OrganisationPoints {
  pointed: string | null;
  onOpen: (id: string) => void;
}

/** The area with its organisations at their communes; the list beside it says the same to keyboards and screen readers. */
export function OrganisationMap(props: OrganisationMapProps) {
  const { organisations, communes, pointed, onOpen } = props;
  const { t, i18n } = useTranslation("cooperative");
  const english = i18n.language.startsWith("en");
  const box = useRef<HTMLDivElement>(null);
  const [loaded, load] = useState<{ leaflet: typeof Leaflet; css: string }>();
  const [standing, stand] = useState<StandingMap>();
  useEffect(() => {
    let left = false;
    void Promise.all([import("leaflet"), import("leaflet/dist/leaflet.css?inline")]).then(
      ([leaflet, styles]) => {
        if (!left) load({ leaflet: leaflet.default ?? leaflet, css: styles.default });
      },
    );
    return () => {
      left = true;
    };
  }, []);
  // A render later than the styles: names are measured where they are laid out.
  useEffect(() => {
    if (!loaded || !box.current) return;
    const words = { zoomIn: t("mapZoomIn"), zoomOut: t("mapZoomOut"), source: t("mapSource") };
    const made = layMap(loaded.leaflet, box.current, communes, words);
    stand(made);
    return () => {
      made.map.remove();
      stand(undefined);
    };
  }, [loaded, communes, t]);
  useEffect(() => {
    if (!standing) return;
    const draw = () =>
      drawSigns(standing, {
        organisations,
        communes,
        pointed,
        nameOf: ({ name, name_en }: MappedOrganisation) => (english && name_en) || name,
        onOpen,
        several: (count) => t("mapSeveral", { count }),
      });
    draw();
    standing.map.on("zoomend", draw);
    return () => {
      standing.map.off("zoomend", draw);
    };
  }, [standing, organisations, communes, pointed, english, onOpen, t]);
  return (
    <section aria-label={t("map")}>
      <style>{(loaded?.css ?? "") + STYLES}</style>
      <div
        ref={box}
        data-ready={standing ? "" : undefined}
        className="organisation-map h-64 w-full rounded-lg sm:h-[420px] lg:h-[640px]"
      />
    </section>
  );
}
