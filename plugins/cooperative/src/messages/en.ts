import type { vi } from "./vi";

/** Sentences of the registry. */
export const en: Record<keyof typeof vi, string> = {
  not_found: "There is no such organisation.",
  certificate_not_found: "There is no such certificate.",
  unknown_organisation: "No organisation has the code “{handle}”.",
  registration_number_taken:
    "The registration or tax number “{value}” belongs to another organisation.",
  handle_taken: "There already is an organisation with the code “{handle}”.",
  term_not_found: "There is no such office term.",
  product_not_of_organisation: "This product is not of the organisation.",
  number_taken: "The register already has the certificate “{number}”.",
  certificate_expired: "The certificate has expired from {expires_on}.",
  unknown_commune: "“{value}” is not the code of a commune of the area.",
  not_a_date: "“{value}” is not a date.",
  in_the_future: "The date {value} has not come yet.",
  phone: "The phone number is not right.",
  markup: "Plain text only, no HTML.",
  term_ends_before_start: "The term must end ({to}) after it begins ({from}).",
  part_over_whole: "A part ({part}) cannot be more than its whole ({whole}).",
  stars: "Stars must be 3, 4 or 5.",
  score_is_not_stars: "A score of {score} does not make {stars} stars.",
  reason_needed: "A reason is needed.",
  move_from_draft: "This certificate is a draft; it must be submitted before it is decided on.",
  move_from_submitted: "This certificate waits: it can only be verified or rejected.",
  move_from_verified: "This certificate has been verified; it can only be revoked.",
  move_from_rejected:
    "This certificate was rejected; it must be submitted again before it is decided on.",
  move_from_expired: "This certificate has expired; it can only be revoked.",
  move_from_revoked: "This certificate was revoked, and its state can no longer change.",
  verify_expired: "The certificate has expired from {expires_on} and cannot be verified.",
  scan_unknown: "There is no such scan; send it again.",
  mark_not_found: "There is no such paper.",
  mark_ends_before_start: "The end must come after the beginning ({from}).",
  mark_expired: "This paper has expired from {expires_on}.",
  lot_not_found: "There is no such lot.",
  lot_number_taken: "There already is a lot “{number}”.",
  lot_use_by: "The shelf life can’t end before the day of production ({value}).",
  lot_input_late: "An input can’t come in after the day of production ({value}).",
  lot_growing_area:
    "The growing area must be the co-operative’s own, verified, and hold on the day of production.",
  lot_ended: "This lot was recalled or its code revoked; it can’t be changed any more.",
};
