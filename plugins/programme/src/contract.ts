export * from "./agreements-contract";
export * from "./commendations-contract";
export * from "./commendations-vocabulary";
export * from "./events-contract";
export * from "./indicators-contract";
export * from "./seller-events-contract";
export * from "./vocabulary";
