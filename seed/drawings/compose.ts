import { Random } from "../data/random";
import { backdrop, FLOOR, SIDE } from "./backdrop";
import { drawPot } from "./crafts/pot";
import { drawWeave } from "./crafts/weave";
import { drawPlant } from "./garden";
import { drawBottle } from "./packaging/bottle";
import { drawJar } from "./packaging/jar";
import { drawBox, drawPouch, drawSack, drawSoap } from "./packaging/pack";
import { VIEWS } from "./scenes";
import type { Hour, Stage } from "./scenes/nature";
import type { Drawing, Scene } from "./spec";
import { Ink, place, type Svg } from "./svg";
import { drawEmbroidery, drawTextile } from "./textiles";
import { drawBeside, drawBowl, drawFruit, drawTray } from "./vessels";

/** A number from a name, so that each picture is its own and stays so. */
export function seedOf(name: string): number {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

/** How far to the side the things beside a product lie. */
const REACH: Partial<Record<Drawing["of"], number>> = {
  bottle: 440,
  jar: 500,
  pouch: 500,
  box: 560,
  sack: 540,
  bowl: 560,
  tray: 600,
  fruit: 600,
  soap: 520,
};

function thing(ink: Ink, drawing: Drawing, random: Random): Svg {
  switch (drawing.of) {
    case "bottle":
      return drawBottle(ink, drawing);
    case "jar":
      return drawJar(ink, drawing, random);
    case "pouch":
      return drawPouch(ink, drawing, random);
    case "box":
      return drawBox(ink, drawing);
    case "sack":
      return drawSack(ink, drawing);
    case "bowl":
      return drawBowl(ink, drawing, random);
    case "tray":
      return drawTray(ink, drawing);
    case "fruit":
      return drawFruit(ink, drawing, random);
    case "textile":
      return drawTextile(ink, drawing);
    case "embroidery":
      return drawEmbroidery(ink, drawing);
    case "weave":
      return drawWeave(ink, drawing);
    case "pot":
      return drawPot(ink, drawing, random);
    case "plant":
      return drawPlant(ink, drawing, random);
    case "soap":
      return drawSoap(ink, drawing);
    case "view":
      return "";
  }
}

/** The picture of a product, 1600 × 1600. */
export function drawProduct(name: string, drawing: Drawing): Svg {
  if (drawing.of === "view") return drawScene(drawing.scene, SIDE, SIDE, name);
  const ink = new Ink();
  const seed = seedOf(name);
  const random = new Random(seed);
  const beside = "beside" in drawing && drawing.beside ? drawing.beside : [];
  const reach = REACH[drawing.of] ?? 520;
  return ink.page(
    SIDE,
    SIDE,
    backdrop(ink, drawing.ground, seed),
    place(SIDE / 2, FLOOR, thing(ink, drawing, random) + drawBeside(ink, beside, random, reach)),
  );
}

const HOURS: Hour[] = ["morning", "noon", "dusk"];

/** A scene of any size; its name chooses the hour and the small differences. */
export function drawScene(scene: Scene, w: number, h: number, name: string, hour?: Hour): Svg {
  const ink = new Ink();
  const random = new Random(seedOf(name));
  const stage: Stage = { ink, w, h, random, hour: hour ?? random.pick(HOURS) };
  const view = VIEWS[scene](stage);
  const mirrored = seedOf(name) % 2 === 1;
  return ink.page(
    w,
    h,
    mirrored ? `<g transform="translate(${w} 0) scale(-1 1)">${view}</g>` : view,
  );
}
