package org.samenrooster.files;

import java.util.List;
import java.util.Optional;

/**
 * What a pack file tells people about itself and its own rules.
 *
 * @param id the pack
 * @param name its name; empty where it has none
 * @param inherits the pack it builds on
 * @param rules its own rules alone, in the order of the file
 */
public record PackNotes(String id, String name, Optional<String> inherits, List<RuleNotes> rules) {

  public PackNotes {
    rules = List.copyOf(rules);
  }
}
