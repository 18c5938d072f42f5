package org.samenrooster.team;

/**
 * What someone is allowed to do.
 *
 * @param code short unique code within the organisation, such as {@code VIG}
 * @param name what people call it
 * @param level the level of work it allows
 */
public record Qualification(String code, String name, Level level) {

  public Qualification {
    if (code.isBlank()) {
      throw new IllegalArgumentException("A qualification needs a code.");
    }
  }
}
