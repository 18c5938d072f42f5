package org.samenrooster.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.Severity;
import org.samenrooster.time.DateRange;

/**
 * The rules of a law, an agreement or an organisation, with the dates on which they hold.
 *
 * @param id such as {@code nl-atw}
 * @param entries the rules, those of the packs it inherits included
 * @param enabled the collective arrangements that the pack itself says are in force
 */
public record RulePack(String id, List<Entry> entries, Set<String> enabled) {

  public RulePack {
    entries = List.copyOf(entries);
    enabled = Set.copyOf(enabled);
  }

  /** A pack that leaves every collective arrangement to others. */
  public RulePack(String id, List<Entry> entries) {
    this(id, entries, Set.of());
  }

  /**
   * One rule of a pack.
   *
   * @param replaces id of the rule of an inherited pack that this one stands for, so that nothing
   *     is reported twice
   * @param deviation why it may ask for less than the rule it stands for, where it does
   * @param option the collective arrangement under which it holds; always, where there is none. A
   *     rule that replaces another does so only while it holds itself
   * @param applicability for whom it holds
   * @param versions its numbers by date; no two on the same day
   */
  public record Entry(
      RuleTerms terms,
      RuleKind kind,
      Optional<String> replaces,
      Optional<String> deviation,
      Optional<String> option,
      Applicability applicability,
      List<Version> versions) {

    public Entry {
      versions = List.copyOf(versions);
    }

    /** The id of the inherited rule that it changes: its own, where it names no other. */
    public String target() {
      return replaces.or(terms::tightens).orElse(terms.id());
    }

    /** A judge of this rule for those for whom it holds. */
    RosterRule applied(RosterRule rule) {
      // The notice of a roster is about all who work in it.
      boolean forEverybody = applicability.isAlways() || kind == RuleKind.PUBLICATION_NOTICE;
      return forEverybody ? rule : new AppliedRule(rule, applicability);
    }

    private boolean isEnabled(Set<String> options) {
      return option.isEmpty() || options.contains(option.get());
    }

    private Stream<InForce> on(LocalDate day) {
      return versions.stream()
          .filter(version -> version.validity().contains(day))
          .map(version -> new InForce(this, version));
    }
  }

  /** A rule with the numbers that hold on some day. */
  public record InForce(Entry entry, Version version) {

    /** A judge for everybody, in the place of the rules with these ids. */
    RosterRule rule(Set<String> standsFor) {
      return entry.kind().rule(entry.terms().standingFor(standsFor), version.parameters());
    }

    /** Whether it says about every roster what the other says, if under a name of its own. */
    private boolean asksTheSameAs(InForce other) {
      return entry.kind() == other.entry.kind()
          && entry.applicability().equals(other.entry.applicability())
          && version.parameters().equals(other.version.parameters());
    }

    private Severity severity() {
      return entry.terms().severity();
    }
  }

  /** The numbers of a rule while they hold. */
  public record Version(DateRange validity, RuleParameters parameters) {}

  /**
   * This pack on top of one it inherits: the parent's rules and its own. An own rule with the
   * parent's id stands in its place for good; one that replaces a rule of another id does so while
   * it holds.
   */
  public RulePack inheriting(RulePack parent) {
    Set<String> own = new HashSet<>();
    entries.forEach(entry -> own.add(entry.terms().id()));
    List<Entry> all = new ArrayList<>();
    parent.entries.stream().filter(entry -> !own.contains(entry.terms().id())).forEach(all::add);
    all.addAll(entries);
    Set<String> arrangements = new HashSet<>(parent.enabled);
    arrangements.addAll(enabled);
    return new RulePack(id, all, arrangements);
  }

  /** The same rules, with these collective arrangements in force or not. */
  public RulePack with(Map<String, Boolean> options) {
    Set<String> arrangements = new HashSet<>(enabled);
    options.forEach(
        (option, inForce) -> {
          if (inForce) {
            arrangements.add(option);
          } else {
            arrangements.remove(option);
          }
        });
    return new RulePack(id, entries, arrangements);
  }

  /** The options that its rules ask for. */
  public Set<String> options() {
    return entries.stream()
        .flatMap(entry -> entry.option().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The days cut where a rule or its numbers change, in order; each part has one set of rules. */
  public List<DateRange> partsWithin(DateRange days) {
    NavigableSet<LocalDate> cuts = new TreeSet<>(Set.of(days.from(), days.until()));
    entries.stream()
        .flatMap(entry -> entry.versions().stream())
        .flatMap(version -> Stream.of(version.validity().from(), version.validity().until()))
        .filter(days::contains)
        .forEach(cuts::add);
    return cuts.headSet(days.until()).stream()
        .map(from -> new DateRange(from, Objects.requireNonNull(cuts.higher(from))))
        .toList();
  }

  /** The rules that hold on a day by the pack alone, ready to judge. */
  public RuleSet on(LocalDate day) {
    return on(day, Set.of());
  }

  /**
   * The rules that hold on a day, ready to judge.
   *
   * @param options the collective arrangements that are in force, besides those of the pack itself
   */
  public RuleSet on(LocalDate day, Set<String> options) {
    return new RuleSet(replacements(day, options).judges(inForce(day, options)));
  }

  /**
   * The rules that hold on a day, with their numbers, in the order of the pack. Of two that ask the
   * same of the same people, such as an agreement that takes over an advice, the more severe is
   * left, and the first where they are as severe.
   *
   * @param options as for {@link #on(LocalDate, Set)}
   */
  public List<InForce> inForce(LocalDate day, Set<String> options) {
    Replacements replacements = replacements(day, options);
    Set<String> replaced = replacements.replaced();
    List<InForce> rules =
        replacements.holding().stream()
            .filter(entry -> !replaced.contains(entry.terms().id()))
            .flatMap(entry -> entry.on(day))
            .toList();
    List<InForce> alone =
        rules.stream().filter(rule -> Replacements.alternatives(rule, rules).size() == 1).toList();
    return rules.stream()
        .filter(rule -> !alone.contains(rule) || !isSaidByAnother(rule, alone))
        .toList();
  }

  private Replacements replacements(LocalDate day, Set<String> options) {
    Set<String> inForce = new HashSet<>(enabled);
    inForce.addAll(options);
    return new Replacements(
        entries.stream()
            .filter(entry -> entry.isEnabled(inForce))
            .filter(entry -> entry.on(day).findAny().isPresent())
            .toList());
  }

  private static boolean isSaidByAnother(InForce rule, List<InForce> rules) {
    return rules.stream()
        .filter(rule::asksTheSameAs)
        .min(Comparator.comparing(InForce::severity)) // the first of those as severe
        .filter(rule::equals)
        .isEmpty();
  }
}
