/** What other domains build on: problems in two languages, checked input, the reader's language. */
export { BODIES_FOR_GOODS, PUBLIC_BODIES } from "./bodies";
export { type BodyRule, checkBodies } from "./check-bodies";
export { answerTo } from "./error-handler";
export { type StaffScope, scopeOf, staffMay, staffScope } from "./guard/guard";
export { claimCode } from "./guard/one-time-code";
export { isWrite, pathOf, RoutePolicies, type RoutePolicy, registerPolicies } from "./guard/policy";
export { type Alarm, raiseAlarm } from "./guard/raise-alarm";
export {
  type ChangedRecord,
  type KeptChange,
  recordChanges,
  toldChanges,
} from "./guard/record-changes";
export { operatorId, recordCommand } from "./guard/record-command";
export { registerMasks } from "./guard/redact";
export { recordWrite } from "./guard/trail";
export { trustProxies } from "./guard/trust-proxies";
export { LANGUAGES, type Language, languageOf } from "./language";
export { hasMarkup } from "./markup";
export { type Messages, registerMessages, translate } from "./messages/catalogue";
export { type ForeignSentence, registerForeign } from "./messages/foreign";
export { operatorOf } from "./operator-id";
export {
  isProblem,
  Problem,
  type ProblemDetail,
  type ProblemParams,
  type ProblemType,
} from "./problem";
export { findPeople, registerPeople } from "./read/people";
export { parse, validateBody, validateQuery } from "./validation";
