package org.samenrooster.api;

/**
 * What an operation answers of other people. Whoever reads it is recorded.
 *
 * @param content a kind of content, such as {@code HOURS}
 * @param whose of whom
 */
public record PersonalContent(String content, Whose whose) {

  /** Of whom it is. */
  public enum Whose {
    /** Of the member of the address. */
    MEMBER,
    /** Of everybody in the team of the address. */
    TEAM,
    /** Of those whom the answer names. */
    ANSWER
  }
}
