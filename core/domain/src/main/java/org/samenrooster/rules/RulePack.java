package org.samenrooster.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samenrooster.time.DateRange;

/**
 * The rules of a law, an agreement or an organisation, with the dates on which they hold.
 *
 * @param id such as {@code nl-atw}
 * @param entries the rules, those of the packs it inherits included
 */
public record RulePack(String id, List<Entry> entries) {

  public RulePack {
    entries = List.copyOf(entries);
  }

  /**
   * One rule of a pack.
   *
   * @param replaces id of the rule of an inherited pack that this one stands for, so that nothing
   *     is reported twice
   * @param versions its numbers by date; no two on the same day
   */
  public record Entry(
      RuleTerms terms, RuleKind kind, Optional<String> replaces, List<Version> versions) {

    public Entry {
      versions = List.copyOf(versions);
    }
  }

  /** The numbers of a rule while they hold. */
  public record Version(DateRange validity, RuleParameters parameters) {}

  /**
   * This pack on top of one it inherits: its own rules, and the parent's that none of them
   * replaces.
   */
  public RulePack inheriting(RulePack parent) {
    Set<String> replaced = new HashSet<>();
    entries.forEach(entry -> replaced.add(entry.replaces().orElse(entry.terms().id())));
    List<Entry> all = new ArrayList<>();
    parent.entries.stream()
        .filter(entry -> !replaced.contains(entry.terms().id()))
        .forEach(all::add);
    all.addAll(entries);
    return new RulePack(id, all);
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

  /** The rules that hold on a day, ready to judge. */
  public RuleSet on(LocalDate day) {
    List<RosterRule> rules = new ArrayList<>();
    for (Entry entry : entries) {
      entry.versions().stream()
          .filter(version -> version.validity().contains(day))
          .forEach(version -> rules.add(entry.kind().rule(entry.terms(), version.parameters())));
    }
    return new RuleSet(rules);
  }
}
