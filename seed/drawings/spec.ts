import type { Tint } from "./palette";

/** The coloured paper that a thing stands on. */
export type Ground =
  | "sea"
  | "sky"
  | "sand"
  | "sun"
  | "rose"
  | "leaf"
  | "paper"
  | "clay"
  | "dusk"
  | "mint";

/** Small things that lie beside a product, or fill a bowl. */
export type Item =
  | "anchovy"
  | "apple"
  | "bamboo-shoot"
  | "banana"
  | "cashew"
  | "chilli"
  | "coconut"
  | "coffee"
  | "dragonfruit"
  | "dragonfruit-half"
  | "dragonfruit-red-half"
  | "dragonfruit-chip"
  | "dragonfruit-flower"
  | "fish"
  | "garlic"
  | "ginger"
  | "grapes"
  | "green-grapes"
  | "honeycomb"
  | "leaf"
  | "lemongrass"
  | "lime"
  | "lotus"
  | "mango"
  | "mushroom"
  | "nest"
  | "peanut"
  | "pepper"
  | "pomelo"
  | "raisin"
  | "rice"
  | "rice-ear"
  | "rice-paper"
  | "roundcake"
  | "salt"
  | "seagrapes"
  | "seaweed"
  | "sesame"
  | "shell"
  | "shrimp"
  | "squid"
  | "squid-ring"
  | "turmeric"
  | "resin";

/** What is drawn for a product: parameters of one of the motifs in this folder. */
export type Drawing = { ground: Ground } & (
  | {
      of: "bottle";
      shape: "sauce" | "wine" | "juice" | "squat" | "dropper" | "can";
      liquid: Tint;
      label: string;
      small?: string;
      beside?: Item[];
      count?: 1 | 2 | 3;
    }
  | {
      of: "jar";
      filling: "paste" | "beads" | "strips" | "powder" | "nuts" | "nest" | "honey";
      tint: Tint;
      label: string;
      small?: string;
      beside?: Item[];
    }
  | { of: "pouch"; tint: Tint; shows: Item; label: string; small?: string; beside?: Item[] }
  | { of: "box"; tint: Tint; label: string; small?: string; shows?: Item; beside?: Item[] }
  | { of: "sack"; tint: Tint; label: string; small?: string; beside?: Item[] }
  | { of: "bowl"; vessel: "clay" | "white" | "bamboo"; heap: Item; beside?: Item[] }
  /** `style` tells kinds of one thing apart: another fish, other sesame, another order on the tray. */
  | { of: "tray"; lay: Item; style?: 0 | 1 | 2 | 3; beside?: Item[] }
  | { of: "fruit"; fruit: Item; half?: Item; count: number; beside?: Item[] }
  | {
      of: "textile";
      form: "scarf" | "cloth" | "bag" | "cushion" | "wallet";
      pattern: "diamond" | "steps" | "waves";
      tints: [Tint, Tint, Tint];
    }
  | {
      of: "embroidery";
      form: "hoop" | "handkerchief" | "pillow" | "bag";
      motif: "lotus" | "boat" | "dragonfruit" | "fish";
      tint: Tint;
    }
  | { of: "weave"; form: "basket" | "pack" | "handbag" | "hat" | "lamp" | "tray" }
  | { of: "pot"; form: "vase" | "cooking" | "lamp"; tint: Tint }
  | {
      of: "plant";
      form: "apricot" | "cactus" | "succulent" | "adenium" | "orchid" | "betta";
      tint: Tint;
    }
  | { of: "soap"; tint: Tint; beside?: Item[] }
  | { of: "view"; scene: Scene }
);

/** The places of the land that it comes from. */
export type Scene =
  | "boats"
  | "dunes"
  | "dragonfruit-field"
  | "lighthouse"
  | "saltfield"
  | "tower"
  | "ricefield"
  | "forest"
  | "coracle"
  | "squid-night"
  | "kitchen"
  | "homestay"
  | "loom"
  | "rice-paper-racks"
  | "vineyard"
  | "drying-racks"
  | "vats"
  | "nursery"
  | "island";

/** A drawing of one kind. */
export type Of<Kind extends Drawing["of"]> = Extract<Drawing, { of: Kind }>;
