package org.samenrooster.rules.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.rules.Alternatives;
import org.samenrooster.rules.EachShiftRule;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.pack.RulePack.Entry;
import org.samenrooster.rules.pack.RulePack.InForce;

/**
 * Which rules of a pack stand in the place of others on a day. Where several collective
 * arrangements replace the same rule, each is enough, as far as they can be compared shift by
 * shift; what they say about weeks is judged by each.
 *
 * @param holding the rules that hold on the day, replaced or not
 */
record Replacements(List<Entry> holding) {

  /** The ids of the rules that hold no more. */
  Set<String> replaced() {
    return holding.stream().flatMap(entry -> entry.replaces().stream()).collect(Collectors.toSet());
  }

  /** The rules ready to judge, those of which one is enough together, in the order of the first. */
  List<RosterRule> judges(List<InForce> rules) {
    return rules.stream()
        .map(rule -> alternatives(rule, rules))
        .distinct()
        .map(this::judge)
        .toList();
  }

  /**
   * The rules of which one is enough instead of this one, itself included; alone, where none is.
   */
  static List<InForce> alternatives(InForce rule, List<InForce> rules) {
    List<InForce> found = rules.stream().filter(other -> isAlternative(rule, other)).toList();
    // Two rules under one option are one arrangement, which asks for both.
    long options = found.stream().map(other -> other.entry().option()).distinct().count();
    return !found.isEmpty() && options == found.size() ? found : List.of(rule);
  }

  private static boolean isAlternative(InForce rule, InForce other) {
    return subject(rule).isPresent() && subject(rule).equals(subject(other));
  }

  /** What rules have in common that can be alternatives. */
  private record Subject(
      String replaced, Optional<String> tightened, Applicability applicability, Class<?> judge) {}

  // A rule that replaces another without an option is no choice; nobody can do without it.
  private static Optional<Subject> subject(InForce rule) {
    Entry entry = rule.entry();
    RosterRule judge = rule.rule(Set.of());
    return entry
        .replaces()
        .filter(replaced -> entry.option().isPresent() && judge instanceof EachShiftRule)
        .map(
            replaced ->
                new Subject(
                    replaced, entry.terms().tightens(), entry.applicability(), judge.getClass()));
  }

  private RosterRule judge(List<InForce> alternatives) {
    List<RosterRule> judges =
        alternatives.stream().map(rule -> rule.rule(standsFor(rule.entry()))).toList();
    RosterRule judge =
        judges.size() == 1
            ? judges.get(0)
            : new Alternatives(judges.stream().map(EachShiftRule.class::cast).toList());
    return alternatives.get(0).entry().applied(judge);
  }

  // Of a rule that stands for another it takes the place too.
  private Set<String> standsFor(Entry entry) {
    Set<String> ids = new HashSet<>();
    Optional<String> next = entry.replaces();
    while (next.isPresent() && ids.add(next.get())) {
      String id = next.get();
      next =
          holding.stream()
              .filter(other -> other.terms().id().equals(id))
              .findFirst()
              .flatMap(Entry::replaces);
    }
    return ids;
  }
}
