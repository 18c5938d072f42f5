package org.samenrooster.rules.pack;

/**
 * A number that a rule needs.
 *
 * @param name as a pack file writes it; ends in what it counts, such as {@code restMinutes}
 * @param bound in which direction it becomes stricter
 */
public record RuleParameter(String name, Bound bound) {

  /** What the number does to a roster. */
  public enum Bound {
    /** The roster may have so much at most; a smaller number is stricter. */
    AT_MOST,
    /** The roster must have so much at least; a larger number is stricter. */
    AT_LEAST,
    /** It says how to look, such as the length of a window; neither direction is stricter. */
    SETTING
  }

  static RuleParameter atMost(String name) {
    return new RuleParameter(name, Bound.AT_MOST);
  }

  static RuleParameter atLeast(String name) {
    return new RuleParameter(name, Bound.AT_LEAST);
  }

  static RuleParameter setting(String name) {
    return new RuleParameter(name, Bound.SETTING);
  }

  /** Whether a pack that changes the number from the inherited one asks for less. */
  public boolean isLooser(int inherited, int own) {
    return switch (bound) {
      case AT_MOST -> own > inherited;
      case AT_LEAST -> own < inherited;
      case SETTING -> false;
    };
  }
}
