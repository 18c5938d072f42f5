package org.samenrooster.rules.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.HistoryGap;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleEffect;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.notice.PublicationNotice;
import org.samenrooster.time.DateRange;

/**
 * The rules of one pack or more through time, ready to judge: work is judged by the rules that hold
 * on the day on which it starts. Immutable; made once and shared.
 */
public final class Rulebook {

  private record Part(DateRange days, RuleSet rules) {}

  private static final DateRange ALL_DAYS =
      new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

  private final List<Part> parts;

  private Rulebook(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * The rules of a pack.
   *
   * @param options the exceptions that a collective arrangement has agreed, such as {@code
   *     atb_5_19_2_enabled}
   */
  public static Rulebook of(RulePack pack, Set<String> options) {
    return of(List.of(pack), options);
  }

  /**
   * The rules of several packs side by side, such as a team's own and the health advice. A rule
   * that more than one of them holds is judged once, as the first of them says it.
   *
   * @param options the exceptions that a collective arrangement has agreed, for all packs
   */
  public static Rulebook of(List<RulePack> packs, Set<String> options) {
    return new Rulebook(
        partsOf(packs).stream()
            .map(days -> new Part(days, rulesOn(days.from(), packs, options)))
            .toList());
  }

  private static List<DateRange> partsOf(List<RulePack> packs) {
    NavigableSet<LocalDate> cuts = new TreeSet<>(Set.of(ALL_DAYS.from(), ALL_DAYS.until()));
    packs.stream()
        .flatMap(pack -> pack.partsWithin(ALL_DAYS).stream())
        .map(DateRange::from)
        .forEach(cuts::add);
    return cuts.headSet(ALL_DAYS.until()).stream()
        .map(from -> new DateRange(from, Objects.requireNonNull(cuts.higher(from))))
        .toList();
  }

  private static RuleSet rulesOn(LocalDate day, List<RulePack> packs, Set<String> options) {
    Map<String, RosterRule> rules = new LinkedHashMap<>();
    packs.stream()
        .flatMap(pack -> pack.on(day, options).rules().stream())
        .forEach(rule -> rules.putIfAbsent(rule.terms().id(), rule));
    return new RuleSet(List.copyOf(rules.values()));
  }

  /** Rules that hold on all days. */
  public static Rulebook always(RuleSet rules) {
    return new Rulebook(List.of(new Part(ALL_DAYS, rules)));
  }

  /**
   * The rules that hold on a day.
   *
   * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199
   */
  public RuleSet on(LocalDate day) {
    return parts.stream()
        .filter(part -> part.days().contains(day))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No roster has the day (" + day + ")."))
        .rules();
  }

  /** Every violation on the judged days, by the rules of each day. */
  public List<RuleViolation> violations(Timeline timeline) {
    List<RuleViolation> violations = new ArrayList<>();
    for (Part part : parts) {
      Span judged = judged(part, timeline);
      if (judged.until() > judged.from()) {
        violations.addAll(part.rules().violations(timeline, judged));
      }
    }
    return violations;
  }

  /** What a change does on the judged days, by the rules of each day. */
  public RuleEffect whatIf(Timeline timeline, Change change) {
    List<RuleViolation> caused = new ArrayList<>();
    List<RuleViolation> solved = new ArrayList<>();
    for (Part part : parts) {
      Span judged = judged(part, timeline);
      if (judged.until() > judged.from()) {
        RuleEffect effect = part.rules().whatIf(timeline, change, judged);
        caused.addAll(effect.caused());
        solved.addAll(effect.solved());
      }
    }
    return new RuleEffect(caused, solved);
  }

  /**
   * The rules about notice that publishing a roster on a day breaks, by the rules of its first day.
   *
   * @param published the day on which it is published
   * @param firstDay first day of the roster
   * @param zone the wall clock of the roster
   */
  public List<RuleViolation> violationsOfPublishing(
      LocalDate published, LocalDate firstDay, ZoneId zone) {
    return notices(firstDay)
        .flatMap(notice -> notice.violation(published, firstDay, zone).stream())
        .toList();
  }

  /**
   * The first day of which people know early enough without having agreed, when a roster is
   * published on a day. Work before it takes the consent of whoever does it. It is counted by the
   * rules of the roster's first day; empty where none that blocks asks for notice.
   *
   * @param published the day on which it is published
   * @param firstDay first day of the roster
   */
  public Optional<LocalDate> inTimeFrom(LocalDate published, LocalDate firstDay) {
    return notices(firstDay)
        .filter(notice -> notice.terms().severity() == Severity.BLOCK)
        .map(notice -> notice.inTimeFrom(published))
        .max(LocalDate::compareTo);
  }

  private Stream<PublicationNotice> notices(LocalDate firstDay) {
    return on(firstDay).rules().stream()
        .filter(PublicationNotice.class::isInstance)
        .map(PublicationNotice.class::cast);
  }

  private static Span judged(Part part, Timeline timeline) {
    if (!part.days().overlaps(timeline.judged())) {
      return new Span(0, 0);
    }
    return Span.of(part.days().in(timeline.zone())).within(timeline.judgedSpan());
  }

  /**
   * The rules that look further back than anything is known, on the first judged day. Rules that
   * have nothing to say about this person's work are left out.
   */
  public List<HistoryGap> gaps(Timeline timeline) {
    LocalDate first = timeline.judged().from();
    long known = Math.max(0, ChronoUnit.WEEKS.between(timeline.knownFrom(), first));
    return on(first).rules().stream()
        .filter(rule -> rule.historyWeeks() > known && rule.canConcern(timeline))
        .map(rule -> gap(rule, known))
        .toList();
  }

  private static HistoryGap gap(RosterRule rule, long knownWeeks) {
    return new HistoryGap(rule.terms(), rule.historyWeeks(), Math.toIntExact(knownWeeks));
  }
}
