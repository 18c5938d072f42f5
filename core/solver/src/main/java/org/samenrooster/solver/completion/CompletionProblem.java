package org.samenrooster.solver.completion;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.time.DateRange;

/**
 * Everything that the completion of a picking round needs. May hold impossible values; {@link
 * #faults()} lists them all.
 *
 * <p>A person gets at most one of the shifts a day, beside what stands on it.
 *
 * @param zone the wall clock of the roster
 * @param days of the period
 * @param rules of the team
 * @param people whose rosters are completed; the others are not touched
 * @param open shifts nobody holds
 * @param mustFill ids of open shifts that have to be filled before others, if it can be
 * @param freedom what may be done that people would rather decide themselves
 * @param agreed what the team agreed of each person's work
 */
public record CompletionProblem(
    ZoneId zone,
    DateRange days,
    Rulebook rules,
    List<CompletionPerson> people,
    List<OpenShift> open,
    Set<String> mustFill,
    Freedom freedom,
    Agreed agreed,
    CompletionWeights weights,
    SearchLimits limits) {

  public CompletionProblem {
    people = List.copyOf(people);
    open = List.copyOf(open);
    mustFill = Set.copyOf(mustFill);
  }

  /**
   * A problem in which all picks stand, no exception is used, no shift goes first, nothing is
   * agreed.
   */
  public CompletionProblem(
      Round round, List<CompletionPerson> people, List<OpenShift> open, SearchLimits limits) {
    this(
        round.zone(),
        round.days(),
        round.rules(),
        people,
        open,
        Set.of(),
        Freedom.NONE,
        Agreed.NOTHING,
        CompletionWeights.standard(),
        limits);
  }

  /** Which days of whose wall clock are completed, by which rules. */
  public record Round(ZoneId zone, DateRange days, Rulebook rules) {}

  /** The same problem, in which picks may be changed to fill these shifts. */
  public CompletionProblem changingPicksFor(Set<String> shifts) {
    return new CompletionProblem(
        zone,
        days,
        rules,
        people,
        open,
        shifts,
        new Freedom(true, freedom.exceptions()),
        agreed,
        weights,
        limits);
  }

  /** The same problem, in which exceptions that rules allow now and then may be used. */
  public CompletionProblem usingExceptions() {
    return new CompletionProblem(
        zone,
        days,
        rules,
        people,
        open,
        mustFill,
        new Freedom(freedom.picks(), true),
        agreed,
        weights,
        limits);
  }

  /** The same problem, in which something is agreed. */
  public CompletionProblem keeping(Agreed agreements) {
    return new CompletionProblem(
        zone, days, rules, people, open, mustFill, freedom, agreements, weights, limits);
  }

  /** Everything that makes the problem impossible, at once; empty when a search can start. */
  public List<Fault> faults() {
    return new CompletionFaults(this).all();
  }
}
