export * from "./agreements-contract";
export * from "./events-contract";
export * from "./impact-contract";
export * from "./indicators-contract";
export * from "./reporting/vocabulary";
export * from "./reporting-contract";
export * from "./seller-events-contract";
export * from "./vocabulary";
