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
  NEGATIVE_NUMBER,
  NOT_A_DATE,
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
  LOOSER_NUMBER;

  /** The code as it travels through the API and names its sentence: {@code end-before-start}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
