package org.samenrooster.files;

import java.util.Set;

/**
 * In which direction the numbers of a rule become stricter. A pack may make the rules it inherits
 * stricter, never looser.
 */
final class RuleStrictness {

  /** These bound something from above; every other number asks for at least so much rest. */
  private static final Set<String> UPPER_BOUNDS = Set.of("workMinutes", "nights", "shifts");

  private RuleStrictness() {}

  /** Whether a pack that changes a number from the inherited one asks for less. */
  static boolean isLooser(String parameter, int inherited, int own) {
    return UPPER_BOUNDS.contains(parameter) ? own > inherited : own < inherited;
  }
}
