package org.samenrooster.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.rules.pack.RulePack;

/**
 * A rule pack as one file says it, before it is put on top of what it inherits.
 *
 * @param fields the root of the file, for faults that show only when the packs are put together
 * @param inherits id of the pack it builds on
 * @param options collective arrangements that it says are in force, or are not
 */
record PackFile(
    String id,
    String name,
    Fields fields,
    Optional<String> inherits,
    Map<String, Boolean> options,
    List<Rule> rules) {

  PackFile {
    options = Map.copyOf(options);
    rules = List.copyOf(rules);
  }

  /** A rule, where it stands and what people are told about it. */
  record Rule(Fields fields, RulePack.Entry entry, RuleNotes notes) {}

  /** Its own rules alone. */
  RulePack ownRules() {
    return new RulePack(id, rules.stream().map(Rule::entry).toList());
  }

  /** What people are told about its own rules. */
  PackNotes notes() {
    return new PackNotes(id, name, inherits, rules.stream().map(Rule::notes).toList());
  }
}
