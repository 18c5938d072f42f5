package org.samenrooster.files;

import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.pack.RulePack;

/**
 * A rule pack as one file says it, before it is put on top of what it inherits.
 *
 * @param fields the root of the file, for faults that show only when the packs are put together
 * @param inherits id of the pack it builds on
 */
record PackFile(String id, Fields fields, Optional<String> inherits, List<Rule> rules) {

  /** A rule and where it stands. */
  record Rule(Fields fields, RulePack.Entry entry) {}

  /** Its own rules alone. */
  RulePack ownRules() {
    return new RulePack(id, rules.stream().map(Rule::entry).toList());
  }
}
