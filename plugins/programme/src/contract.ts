export * from "./agreements-contract";
export * from "./connection/contract";
export * from "./events-contract";
export * from "./indicators-contract";
export * from "./seller-events-contract";
export * from "./vocabulary";
