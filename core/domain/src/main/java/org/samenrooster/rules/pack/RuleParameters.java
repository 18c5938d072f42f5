package org.samenrooster.rules.pack;

import java.util.Map;

/** The numbers of a rule, by name, as a pack gives them. */
public record RuleParameters(Map<String, Integer> values) {

  public RuleParameters {
    values = Map.copyOf(values);
  }

  /**
   * The number of this name.
   *
   * @throws IllegalArgumentException if the pack lacks it
   */
  public int value(String name) {
    Integer value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "The parameter (" + name + ") is missing; there are " + values.keySet() + ".");
    }
    return value;
  }
}
