package org.samenrooster.server.round;

/**
 * A row that an accepted command leaves behind, once and in the name of who gave it.
 *
 * @param operation by which a decision was taken, or {@link #REMARK}
 * @param personId who gave the command
 * @param subjectId what or whom it is about
 * @param content what was decided or said
 */
record Trace(String operation, String personId, String subjectId, String content) {

  /** What is said with a roster that is sent back. */
  static final String REMARK = "remark";
}
