import type * as Leaflet from "leaflet";
import type { MappedCommune, MappedOrganisation } from "../../../contract";
import { COAST } from "./coast";
import { type Box, gather, settle, spread } from "./layout";
import { signMarkup, signOf } from "./sign";

/** Communes by whose names the area is known at a glance. */
const LANDMARKS = [
  ...["22918", "22945", "22969", "23005", "23089", "23110"],
  ...["23149", "23191", "23235", "23272"],
];
/** Signs nearer than this are gathered; more than so many of them are told as a number. */
const NEAR = 26;
const GAP = 24;
const MOST_SPREAD = 12;
/** Pixels across a sign, and across a number of several. */
const SIGN = 22;
const NUMBER = 34;
/** Pixels from a commune down to its name, and how much lower it may stand where signs are in its way. */
const NAME_BELOW = 10;
const NAME_DROPS = [0, 6, 12, 18, 24, 30, 36, 42];
/** Where `COAST` is cut off the land goes on, north and west of it: no sea shows at the map's edge. */
const LAND_BEYOND: Leaflet.LatLngTuple[] = [
  [11.89, 109.23],
  [13.5, 109.23],
  [13.5, 105],
  [10.4, 105],
  [10.4, 106.91],
  [11.89, 106.91],
];
/** Pixels around the area: room for the names at its edge. */
const ROOM: Leaflet.FitBoundsOptions = {
  paddingTopLeft: [28, 16],
  paddingBottomRight: [48, 32],
};

/** What the map itself says, in the reader's language. */
export interface MapWords {
  zoomIn: string;
  zoomOut: string;
  source: string;
}

/** A map that stands in a page: land, sea and communes; organisations are drawn into `signs`. */
export interface StandingMap {
  leaflet: typeof Leaflet;
  map: Leaflet.Map;
  /** Communes whose names are always to be seen, where there is room. */
  landmarks: readonly Leaflet.CircleMarker[];
  signs: Leaflet.LayerGroup;
}

function told(...lines: string[]): HTMLElement {
  const box = document.createElement("div");
  for (const line of lines) box.append(line, document.createElement("br"));
  box.lastChild?.remove();
  return box;
}

/** Puts the names where they lie neither on a sign nor on each other as the map is zoomed now; else hides them. */
function partNames({ map, landmarks }: StandingMap, signs: readonly Box[]): void {
  const names = landmarks.flatMap((dot) => {
    const tooltip = dot.getTooltip();
    const name = tooltip?.getElement();
    return tooltip && name ? [{ tooltip, name, dot }] : [];
  });
  for (const { name } of names) name.hidden = false;
  const boxes = names.map(({ name, dot }) => {
    const { x, y } = map.latLngToLayerPoint(dot.getLatLng());
    const { offsetWidth: width, offsetHeight: height } = name;
    return { x: x - width / 2, y: y + NAME_BELOW, width, height };
  });
  const drops = settle(boxes, signs, NAME_DROPS);
  names.forEach(({ tooltip, name }, at) => {
    const drop = drops[at];
    name.hidden = drop === undefined;
    tooltip.options.offset = [0, NAME_BELOW + (drop ?? 0)];
    tooltip.update();
  });
}

/** Lays the map out in a box of the page. Nothing of it is asked for from outside. */
export function layMap(
  leaflet: typeof Leaflet,
  box: HTMLElement,
  communes: readonly MappedCommune[],
  words: MapWords,
): StandingMap {
  const area = leaflet.latLngBounds(communes.map(({ point: [north, east] }) => [north, east]));
  const map = leaflet.map(box, {
    zoomControl: false,
    keyboard: false,
    scrollWheelZoom: false,
    zoomSnap: 0.25,
    minZoom: 7,
    maxZoom: 13,
    maxBounds: area.pad(0.5),
    attributionControl: false,
  });
  leaflet.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  leaflet.control
    .attribution({ position: "bottomleft", prefix: false })
    .addAttribution(words.source)
    .addTo(map);
  for (const ring of COAST) {
    const land = ring.map(([north, east]): Leaflet.LatLngTuple => [north, east]);
    leaflet.polygon(land, { className: "map-land", interactive: false }).addTo(map);
  }
  leaflet.polygon(LAND_BEYOND, { className: "map-land map-beyond", interactive: false }).addTo(map);
  const landmarks: Leaflet.CircleMarker[] = [];
  for (const { code, name, point } of communes) {
    const dot = leaflet
      .circleMarker([point[0], point[1]], { radius: 2, className: "map-commune" })
      .bindTooltip(told(name), {
        permanent: LANDMARKS.includes(code),
        direction: "bottom",
        className: "map-name",
        offset: [0, NAME_BELOW],
      });
    dot.addTo(map);
    if (LANDMARKS.includes(code)) landmarks.push(dot);
  }
  map.fitBounds(area, ROOM);
  return { leaflet, map, landmarks, signs: leaflet.layerGroup().addTo(map) };
}

interface Drawing {
  organisations: readonly MappedOrganisation[];
  communes: readonly MappedCommune[];
  /** The one that is pointed at in the list. */
  pointed: string | null;
  nameOf: (organisation: MappedOrganisation) => string;
  onOpen: (id: string) => void;
  /** Says how many stand together. */
  several: (count: number) => string;
}

/** Draws the organisations as the map is zoomed now: beside each other where there is room, as a number where not. */
export function drawSigns(standing: StandingMap, drawing: Drawing): void {
  const { leaflet, map, signs } = standing;
  const { organisations, communes, pointed, nameOf, onOpen, several } = drawing;
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  signs.clearLayers();
  const taken: Box[] = [];
  const take = ({ x, y }: Leaflet.Point, size: number) =>
    taken.push({ x: x - size / 2, y: y - size / 2, width: size, height: size });
  const placed = organisations.flatMap((organisation) => {
    const commune = byCode.get(organisation.commune_code);
    if (!commune) return [];
    const { x, y } = map.project([commune.point[0], commune.point[1]]);
    return [{ item: { organisation, commune }, at: { x, y } }];
  });
  for (const { x, y, items } of gather(placed, NEAR)) {
    const place = map.unproject([x, y]);
    const middle = map.latLngToLayerPoint(place);
    if (items.length > MOST_SPREAD) {
      take(middle, NUMBER);
      leaflet
        .marker(place, {
          keyboard: false,
          icon: leaflet.divIcon({
            className: "map-number",
            html: String(items.length),
            iconSize: [NUMBER, NUMBER],
          }),
        })
        .bindTooltip(told(several(items.length)))
        .on("click", () => map.setView(place, map.getZoom() + 1))
        .addTo(signs);
      continue;
    }
    spread(items.length, GAP).forEach((spot, at) => {
      const item = items[at];
      if (!item) return;
      const { organisation, commune } = item;
      take(middle.add([spot.x, spot.y]), SIGN);
      leaflet
        .marker(place, {
          keyboard: false,
          zIndexOffset: organisation.id === pointed ? 1_000 : 0,
          icon: leaflet.divIcon({
            className: organisation.id === pointed ? "map-sign map-pointed" : "map-sign",
            html: signMarkup(signOf(organisation)),
            iconSize: [SIGN, SIGN],
            iconAnchor: [SIGN / 2 - spot.x, SIGN / 2 - spot.y],
          }),
        })
        .bindTooltip(told(nameOf(organisation), commune.name))
        .on("click", () => onOpen(organisation.id))
        .addTo(signs);
    });
  }
  partNames(standing, taken);
}
