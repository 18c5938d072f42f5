package org.samenrooster.solver.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.solver.suggestion.Candidate;
import org.samenrooster.solver.suggestion.Effects;
import org.samenrooster.solver.suggestion.MemberEffect;
import org.samenrooster.solver.suggestion.SuggestionProblem;
import org.samenrooster.team.Level;

/** Looks for people who could move to the open shift, and for somebody else in their place. */
final class ChainSearch {

  private static final Comparator<MemberEffect> BEST_FIRST =
      Comparator.comparing(MemberEffect::rank).thenComparing(MemberEffect::memberId);

  /** What decides who can take a shift: who can take one of two alike can take the other. */
  private record Alike(
      Instant start,
      Instant end,
      int workMinutes,
      ShiftKind kind,
      CountsFor countsFor,
      Optional<Level> level,
      Set<String> codes) {

    static Alike of(Duty duty) {
      return new Alike(
          duty.start(),
          duty.interval().endExclusive(),
          duty.workMinutes(),
          duty.kind(),
          duty.countsFor(),
          duty.requiredLevel(),
          duty.qualificationCodes());
    }
  }

  private final RepairProblem problem;
  private final SuggestionProblem open;
  private final Effects effects;
  private final Map<String, Candidate> candidates;
  private final Map<Alike, List<MemberEffect>> backfills = new HashMap<>();
  private int tried;

  ChainSearch(RepairProblem problem, Effects effects) {
    this.problem = problem;
    this.open = problem.open();
    this.effects = effects;
    this.candidates =
        open.others().stream().collect(Collectors.toMap(Candidate::memberId, Function.identity()));
  }

  /** How many moves to the open shift were looked at. */
  int tried() {
    return tried;
  }

  /** The best chains, at most as many as were wanted. */
  List<Repair> best() {
    List<Repair> found = new ArrayList<>();
    for (HeldShift left : problem.movable()) {
      Candidate mover = candidates.get(left.memberId());
      if (mover != null) {
        planned(mover, left).ifPresent(duty -> found.addAll(chains(left, mover, duty)));
      }
    }
    return found.stream()
        .sorted(Repair.BEST_FIRST)
        .limit(problem.most())
        .map(this::withOwnBackfill)
        .sorted(Repair.BEST_FIRST)
        .toList();
  }

  // A timeline lets go only of the work that is on it.
  private static Optional<Duty> planned(Candidate mover, HeldShift left) {
    return mover.timeline().duties().stream()
        .filter(duty -> duty.id().equals(left.id()))
        .findFirst();
  }

  private List<Repair> chains(HeldShift left, Candidate mover, Duty planned) {
    tried++;
    MemberEffect move = effects.ofMoving(mover, planned, open.shift().duty());
    if (!move.isAllowed()) {
      return List.of();
    }
    // More of them than are wanted cannot be among the best.
    return backfills(left).stream()
        .filter(backfill -> !backfill.memberId().equals(move.memberId()))
        .limit(problem.most())
        .map(
            backfill ->
                new Repair(
                    List.of(
                        new ShiftRequest(open.shift(), Optional.of(left), move),
                        new ShiftRequest(left, Optional.empty(), backfill))))
        .toList();
  }

  private List<MemberEffect> backfills(HeldShift left) {
    return backfills.computeIfAbsent(
        Alike.of(left.duty()),
        alike ->
            open.others().stream()
                // Who holds it is busy with every other one alike, but not with itself.
                .filter(candidate -> !candidate.memberId().equals(left.memberId()))
                .map(candidate -> effects.ofTaking(candidate, left.duty()))
                .filter(MemberEffect::isAllowed)
                .sorted(BEST_FIRST)
                .toList());
  }

  // What was found about a shift alike is told about this one.
  private Repair withOwnBackfill(Repair repair) {
    ShiftRequest backfill = repair.requests().get(1);
    Candidate candidate = candidates.get(backfill.effect().memberId());
    if (candidate == null) {
      throw new IllegalStateException("Nobody is (" + backfill.effect().memberId() + ").");
    }
    return new Repair(
        List.of(
            repair.requests().get(0),
            new ShiftRequest(
                backfill.takes(),
                Optional.empty(),
                effects.ofTaking(candidate, backfill.takes().duty()))));
  }
}
