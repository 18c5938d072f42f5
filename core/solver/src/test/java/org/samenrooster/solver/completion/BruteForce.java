package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenrooster.agreement.UnpopularWork;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.time.DateRange;

/**
 * The best completion of a tiny round by trying all, from the words of the problem alone: nothing
 * of the search is used but the weights.
 */
final class BruteForce {

  private final CompletionProblem problem;
  private final List<Shift> shifts = new ArrayList<>();
  private final List<List<Line>> lines = new ArrayList<>();
  private final long pickCost;
  private final long mustFillCost;
  private long least = Long.MAX_VALUE;

  /** What one person gets, as places of the shifts, and what it costs. */
  private record Line(int[] shifts, long cost) {}

  BruteForce(CompletionProblem problem) {
    this.problem = problem;
    CompletionWeights.Open weights = problem.weights().open();
    long ordinary = (long) weights.shift() * (problem.open().size() - problem.mustFill().size());
    this.pickCost = Math.max(weights.pick(), Math.min(100_000, ordinary + 1));
    this.mustFillCost =
        problem.freedom().picks() ? pickCost * weights.picksForMustFill() : 5L * weights.shift();
    problem.people().forEach(person -> shifts.addAll(changing(person)));
    shifts.addAll(problem.open());
    for (CompletionPerson person : problem.people()) {
      List<Line> own = new ArrayList<>();
      addLines(person, 0, new ArrayList<>(), own);
      lines.add(own);
    }
  }

  private List<HeldShift> changing(CompletionPerson person) {
    return problem.freedom().picks()
        ? person.picks().stream()
            .filter(
                pick ->
                    person.timeline().duties().stream()
                            .noneMatch(duty -> duty.day().equals(pick.day()))
                        && person.picks().stream()
                                .filter(other -> other.day().equals(pick.day()))
                                .count()
                            == 1)
            .toList()
        : List.of();
  }

  private Timeline standing(CompletionPerson person) {
    List<HeldShift> changing = changing(person);
    return person
        .timeline()
        .with(
            new Change(
                List.of(),
                person.picks().stream()
                    .filter(pick -> !changing.contains(pick))
                    .map(HeldShift::duty)
                    .toList()));
  }

  private void addLines(CompletionPerson person, int from, List<Integer> given, List<Line> all) {
    if (isAllowed(person, given)) {
      all.add(new Line(given.stream().mapToInt(i -> i).toArray(), cost(person, given)));
    }
    // Rules of a round are such that less work never breaks one.
    for (int i = from; i < shifts.size(); i++) {
      Shift shift = shifts.get(i);
      if (given.stream().noneMatch(other -> shifts.get(other).day().equals(shift.day()))
          && mayHave(person, shift)) {
        given.add(i);
        addLines(person, i + 1, given, all);
        given.remove(given.size() - 1);
      }
    }
  }

  private boolean mayHave(CompletionPerson person, Shift shift) {
    if (shift instanceof HeldShift pick && pick.memberId().equals(person.id())) {
      return true;
    }
    boolean level =
        person
            .timeline()
            .member()
            .levelOn(shift.day())
            .filter(own -> own.compareTo(shift.requiredLevel()) >= 0)
            .isPresent();
    return level
        && !person.pinnedFree().contains(shift.day())
        && person.wishes().stream()
            .noneMatch(
                wish ->
                    wish.kind() == RosterWish.Kind.VETO
                        && wish.day().equals(shift.day())
                        && wish.shiftType().map(shift.shiftType()::equals).orElse(true));
  }

  private boolean isAllowed(CompletionPerson person, List<Integer> given) {
    Timeline whole =
        standing(person)
            .with(new Change(List.of(), given.stream().map(i -> shifts.get(i).duty()).toList()));
    int minutes = minutes(person, given);
    int before = minutes(person, List.of());
    for (HeldShift pick : changing(person)) {
      before += pick.duty().workMinutes();
    }
    return minutes <= Math.max(before, person.hours().most())
        && isAgreed(person, given)
        && isForbiddenNothing(person, whole);
  }

  /** The own picks stand, whatever was agreed. */
  private boolean isAgreed(CompletionPerson person, List<Integer> given) {
    int most = person.held().shifts() + person.picks().size();
    int minutes = person.held().minutes();
    for (HeldShift pick : person.picks()) {
      minutes += pick.duty().workMinutes();
    }
    int shiftsNow = most - changing(person).size() + given.size();
    int minutesNow = minutes;
    for (HeldShift pick : changing(person)) {
      minutesNow -= pick.duty().workMinutes();
    }
    for (int i : given) {
      minutesNow += shifts.get(i).duty().workMinutes();
    }
    return shiftsNow
            <= Math.max(most, problem.agreed().picking().maximumShifts().orElse(Integer.MAX_VALUE))
        && minutesNow
            <= Math.max(
                minutes, problem.agreed().picking().maximumMinutes().orElse(Integer.MAX_VALUE));
  }

  /** How many unpopular shifts are missing, a part being one of what the hours come to. */
  private long missingUnpopular(CompletionPerson person, List<Integer> given) {
    UnpopularWork agreed = problem.agreed().unpopular();
    List<HeldShift> standing = new ArrayList<>(person.picks());
    standing.removeAll(changing(person));
    int held = person.held().shifts() + standing.size();
    int most = problem.agreed().picking().maximumShifts().orElse(Integer.MAX_VALUE);
    int more = Math.max(changing(person).size(), most - held);
    int all = shifts.stream().mapToInt(shift -> shift.duty().workMinutes()).sum();
    int mean = all / shifts.size();
    int lacking = Math.max(0, person.hours().target() - minutes(person, List.of()));
    int toCome = (int) Math.floor(lacking / (double) mean + 0.5);
    int shiftsInAll = held + Math.min(more, toCome);
    if (shiftsInAll == 0) {
      return 0;
    }
    int least =
        agreed.minimumShifts().orElse(0)
            + (int) Math.ceil(shiftsInAll * agreed.minimumPercent().orElse(0) / 100.0);
    long own = person.held().unpopular();
    own += standing.stream().filter(this::isUnpopular).count();
    long wanted = Math.min(problem.days().days(), Math.max(0, least - own));
    return Math.max(0, wanted - given.stream().filter(i -> isUnpopular(shifts.get(i))).count());
  }

  private boolean isUnpopular(Shift shift) {
    return problem.agreed().unpopular().isOne(shift.shiftType(), shift.duty());
  }

  private boolean isForbiddenNothing(CompletionPerson person, Timeline whole) {
    DateRange judged = new DateRange(problem.days().from(), problem.days().until().plusDays(10));
    List<RuleViolation> before = problem.rules().violations(standing(person).judging(judged));
    return problem.rules().violations(whole.judging(judged)).stream()
        .filter(
            violation ->
                violation.blocks()
                    || !problem.freedom().exceptions() && violation.exceptionUse().isPresent())
        .allMatch(violation -> before.stream().anyMatch(old -> isSame(old, violation)));
  }

  private static boolean isSame(RuleViolation one, RuleViolation other) {
    return one.at().equals(other.at())
        && one.terms().equals(other.terms())
        && one.severity() == other.severity();
  }

  private List<Duty> standingInDays(CompletionPerson person) {
    return standing(person).duties().stream()
        .filter(duty -> problem.days().contains(duty.day()))
        .toList();
  }

  private int minutes(CompletionPerson person, List<Integer> given) {
    int minutes = person.hours().away();
    for (Duty duty : standingInDays(person)) {
      minutes += duty.workMinutes();
    }
    for (int i : given) {
      minutes += shifts.get(i).duty().workMinutes();
    }
    return minutes;
  }

  private long cost(CompletionPerson person, List<Integer> given) {
    long cost = 0;
    for (HeldShift pick : changing(person)) {
      // Another shift that nobody could tell from it is as good as the pick.
      cost += given.stream().anyMatch(i -> isLike(shifts.get(i), pick)) ? 0 : pickCost;
    }
    for (int i : given) {
      Duty duty = shifts.get(i).duty();
      cost += warnings(person, duty) * problem.weights().burden().warning();
      cost += person.hadMore().nights() && Burden.NIGHT.isOne(duty) ? 1 : 0;
      cost += person.hadMore().weekends() && Burden.WEEKEND.isOne(duty) ? 1 : 0;
    }
    cost += missingUnpopular(person, given) * problem.weights().burden().unpopular();
    Set<Duty> standing = new HashSet<>(standingInDays(person));
    Set<Object> wishDays = new HashSet<>();
    Set<Object> unmet = new HashSet<>();
    for (RosterWish wish : person.wishes()) {
      boolean decided = standing.stream().anyMatch(duty -> duty.day().equals(wish.day()));
      if (wish.kind() == RosterWish.Kind.VETO || decided) {
        continue;
      }
      boolean has =
          given.stream()
              .anyMatch(
                  i ->
                      shifts.get(i).day().equals(wish.day())
                          && wish.shiftType().map(shifts.get(i).shiftType()::equals).orElse(true));
      if (has != (wish.kind() == RosterWish.Kind.WANTED)) {
        cost += (long) wish.strength() * problem.weights().wishes().weakest();
        unmet.add(wish.day());
      }
      if (couldBeUnmet(person, wish)) {
        wishDays.add(wish.day());
      }
    }
    int half = wishDays.size() / 2;
    if (wishDays.size() > 1) {
      cost += (long) Math.max(0, unmet.size() - half) * problem.weights().wishes().beyondHalf();
    }
    CompletionWeights.Hours hours = problem.weights().hours();
    int before = minutes(person, List.of());
    int more = minutes(person, given) - before;
    int low = Math.max(0, person.hours().low() - before);
    int target = Math.max(0, person.hours().target() - before);
    cost += Math.round(Math.max(0, low - more) * (long) hours.belowBand() / 60.0);
    cost +=
        Math.round(
            (more < target
                    ? (target - more) * (long) hours.belowTarget()
                    : (more - target) * (long) hours.aboveTarget())
                / 60.0);
    for (Burden burden : Burden.values()) {
      long most = fairShare(person, burden);
      if (most >= 0) {
        long own = given.stream().filter(i -> burden.isOne(shifts.get(i).duty())).count();
        cost += Math.max(0, own - most) * burden.weight(problem.weights().burden());
      }
    }
    return cost;
  }

  private long warnings(CompletionPerson person, Duty duty) {
    DateRange judged = new DateRange(problem.days().from(), problem.days().until().plusDays(10));
    Timeline before = standing(person).judging(judged);
    return problem.rules().violations(before.with(Change.adding(duty))).stream()
        .filter(
            violation ->
                !violation.blocks()
                    && (problem.freedom().exceptions() || violation.exceptionUse().isEmpty()))
        .filter(
            violation ->
                problem.rules().violations(before).stream()
                    .noneMatch(old -> isSame(old, violation)))
        .count();
  }

  private boolean couldBeUnmet(CompletionPerson person, RosterWish wish) {
    return wish.kind() == RosterWish.Kind.WANTED
        || shifts.stream()
            .anyMatch(
                shift ->
                    shift.day().equals(wish.day())
                        && wish.shiftType().map(shift.shiftType()::equals).orElse(true)
                        && mayHaveAlone(person, shift));
  }

  private boolean mayHaveAlone(CompletionPerson person, Shift shift) {
    return mayHave(person, shift) && isAllowedByRules(person, shift);
  }

  private boolean isAllowedByRules(CompletionPerson person, Shift shift) {
    return isForbiddenNothing(person, standing(person).with(Change.adding(shift.duty())));
  }

  private long fairShare(CompletionPerson person, Burden burden) {
    long all = 0;
    for (Shift shift : shifts) {
      all += burden.isOne(shift.duty()) ? 1 : 0;
    }
    long hours = 0;
    boolean may = false;
    for (CompletionPerson other : problem.people()) {
      boolean otherMay =
          shifts.stream()
              .anyMatch(shift -> burden.isOne(shift.duty()) && mayHaveAlone(other, shift));
      if (otherMay) {
        hours += other.hours().target();
        all += standingInDays(other).stream().filter(burden::isOne).count();
      }
      may |= other == person && otherMay;
    }
    if (!may || person.hours().target() == 0) {
      return -1;
    }
    long fair = (all * person.hours().target() + hours - 1) / hours;
    return Math.max(0, fair - standingInDays(person).stream().filter(burden::isOne).count());
  }

  private boolean isLike(Shift one, HeldShift pick) {
    return one.day().equals(pick.day())
        && one.shiftType().equals(pick.shiftType())
        && one.requiredLevel().equals(pick.requiredLevel())
        && (one instanceof HeldShift || !problem.mustFill().contains(one.id()));
  }

  long least() {
    // Person by person; of all ways to leave the same shifts the cheapest is enough.
    Map<Long, Long> byUsed = new HashMap<>(Map.of(0L, 0L));
    for (List<Line> own : lines) {
      Map<Long, Long> next = new HashMap<>();
      byUsed.forEach(
          (used, cost) -> {
            for (Line line : own) {
              long mask = 0;
              for (int shift : line.shifts()) {
                mask |= 1L << shift;
              }
              if ((mask & used) == 0) {
                next.merge(used | mask, cost + line.cost(), Math::min);
              }
            }
          });
      byUsed = next;
    }
    byUsed.forEach(
        (used, cost) -> {
          long sum = cost;
          for (int i = 0; i < shifts.size(); i++) {
            if ((used >> i & 1) == 0) {
              sum += openCost(shifts.get(i));
            }
          }
          least = Math.min(least, sum);
        });
    return least;
  }

  private long openCost(Shift shift) {
    boolean mustFill = shift instanceof OpenShift && problem.mustFill().contains(shift.id());
    return mustFill ? mustFillCost : problem.weights().open().shift();
  }
}
