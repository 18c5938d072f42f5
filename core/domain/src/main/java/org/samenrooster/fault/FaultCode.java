package org.samenrooster.fault;

import java.util.Locale;

/**
 * Every kind of fault a document can have. Each has a sentence in the message files under {@code
 * fault.} and its {@linkplain #key key}.
 */
public enum FaultCode {
  // The file itself.
  FILE_NOT_FOUND,
  FILE_IS_A_FOLDER,
  FILE_TOO_LARGE,
  FILE_NOT_UTF_8,
  FILE_NOT_READABLE,
  FOLDER_NOT_READABLE,
  EMPTY_FILE,
  NOT_WELL_FORMED,
  SECOND_DOCUMENT,
  YAML_REFERENCE,
  TOO_DEEP,
  DUPLICATE_KEY,
  UNKNOWN_FIELD,

  // The kind of a value.
  MISSING,
  NOT_AN_OBJECT,
  NOT_A_LIST,
  NOT_TEXT,
  NOT_A_NUMBER,
  NOT_A_WHOLE_NUMBER,
  NOT_TRUE_OR_FALSE,
  NUMBER_TOO_LARGE,
  NUMBER_TOO_SMALL,
  NEGATIVE_NUMBER,
  NOT_A_DATE,
  NOT_A_TIME,
  NOT_A_CODE,
  NOT_AN_ID,
  TEXT_TOO_LONG,
  UNKNOWN_CHOICE,
  END_BEFORE_START,
  DUPLICATE_ID,

  // Rule packs.
  DUPLICATE_PACK,
  UNKNOWN_PACK,
  PACK_CYCLE,
  VERSIONS_OVERLAP,
  VERSIONS_GAP,
  UNKNOWN_RULE,
  OTHER_KIND,
  LOOSER_SEVERITY,
  LOOSER_DATES,
  LOOSER_NUMBER,

  // Teams.
  UNKNOWN_ZONE,
  UNKNOWN_QUALIFICATION,
  EMPLOYMENTS_OVERLAP,
  MINIMUM_ABOVE_CONTRACT,
  MAXIMUM_BELOW_CONTRACT,
  SHIFT_ENDS_BEFORE_START,
  SHIFT_TOO_LONG,
  BREAK_DOES_NOT_FIT,

  // Care demand.
  UNKNOWN_PROFILE,
  SHARES_NOT_100,
  LONGER_THAN_WINDOW,

  // Roster periods.
  NOT_A_MONDAY,
  PERIODS_OVERLAP,
  SHORTFALL_NOT_ACKNOWLEDGED,
  UNKNOWN_MEMBER,

  // Problems handed to the search for a base roster.
  PLAN_NO_MEMBERS,
  PLAN_TOO_MANY_MEMBERS,
  PLAN_NO_SHIFT_TYPES,
  PLAN_TOO_MANY_SHIFT_TYPES,
  PLAN_DOUBLE_MEMBER,
  PLAN_DOUBLE_SHIFT_TYPE,
  PLAN_NO_DEMAND,
  PLAN_UNKNOWN_SHIFT_TYPE,
  PLAN_CYCLE_WEEKS,
  PLAN_ANCHOR,
  PLAN_NO_TIME,
  PLAN_NO_STEPS,
  PLAN_THREADS,
  PLAN_MEMBER_WITHOUT_SHIFT;

  /** The code as it travels through the API and names its sentence: {@code end-before-start}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
