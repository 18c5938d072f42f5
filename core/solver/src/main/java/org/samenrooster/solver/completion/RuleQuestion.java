package org.samenrooster.solver.completion;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;

/**
 * One rule, asked about some cells of one person again and again. A rule looks no further than its
 * reach, so only what stands near is shown to it.
 */
final class RuleQuestion {

  // A shift in the sense of the law may be made of several blocks.
  private static final int MARGIN_DAYS = 8;

  private final PersonContext context;
  private final Places places;
  private final RuleSet rule;
  private final Reach reach;

  RuleQuestion(PersonContext context, Places places, RosterRule rule) {
    this.context = context;
    this.places = places;
    this.rule = new RuleSet(List.of(rule));
    this.reach = rule.reach();
  }

  /** The rule that a violation names; empty where it cannot be found by its name. */
  static Optional<RosterRule> named(RuleSet rules, RuleViolation violation) {
    return rules.rules().stream()
        .filter(rule -> rule.terms().id().equals(violation.terms().id()))
        .findFirst();
  }

  /** Days before a violation that it may depend on. */
  int daysBack() {
    return days(reach.backMinutes());
  }

  int daysAhead() {
    return days(reach.aheadMinutes());
  }

  private int days(int minutes) {
    return Math.min(places.days(), minutes / Span.DAY + 2);
  }

  /** Whether the rule blocks these cells, with what stands and nothing else. */
  boolean blocks(byte[] cells) {
    List<Duty> given = context.duties(cells);
    if (given.isEmpty()) {
      return false;
    }
    Timeline near = near(given.get(0), given.get(given.size() - 1));
    Timeline whole = near.with(new Change(List.of(), given));
    Span around =
        new Span(
                given.get(0).startMinute() - reach.aheadMinutes() - Span.DAY,
                given.get(given.size() - 1).endMinute() + reach.backMinutes() + Span.DAY)
            .within(near.judgedSpan());
    return around.until() > around.from()
        && rule.violations(whole, around).stream().anyMatch(context::isNewAndForbidden);
  }

  private Timeline near(Duty first, Duty last) {
    Timeline base = context.base();
    long from = first.startMinute() - 2L * span() - MARGIN_DAYS * (long) Span.DAY;
    long until = last.endMinute() + 2L * span() + MARGIN_DAYS * (long) Span.DAY;
    List<Duty> kept = new ArrayList<>();
    for (Duty duty : base.duties()) {
      if (duty.endMinute() > from && duty.startMinute() < until) {
        kept.add(duty);
      }
    }
    return kept.size() == base.duties().size()
        ? base
        : new Timeline(base.member(), base.zone(), base.judged(), kept, base.absences())
            .knownFrom(base.knownFrom());
  }

  private int span() {
    return Math.max(reach.backMinutes(), reach.aheadMinutes());
  }

  /** The number of a day of the period in which a violation lies; it may be outside. */
  int dayOf(RuleViolation violation) {
    return Math.toIntExact(
        ChronoUnit.DAYS.between(
            places.date(0), violation.at().atZone(context.base().zone()).toLocalDate()));
  }
}
