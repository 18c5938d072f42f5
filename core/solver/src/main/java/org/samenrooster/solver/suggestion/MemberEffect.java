package org.samenrooster.solver.suggestion;

import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;

/**
 * What a change of shifts would do for one person. Numbers only; the words are elsewhere.
 *
 * @param change what the person would give up and take
 * @param caused rules that the change breaks or strains, all of them
 * @param hours effect on the hours of the period; empty where no contract promises or limits them
 * @param cost as what the added work is paid
 * @param wished whether the person wished for more hours at that time
 * @param burden how much of it the person bears already
 * @param levelAbove by how many levels the person's is above what the work asks for
 * @param shiftsTogether in how many recent shifts the person worked with those who are there
 */
public record MemberEffect(
    String memberId,
    Change change,
    List<RuleViolation> caused,
    Optional<HoursChange> hours,
    WorkCost cost,
    boolean wished,
    Burden burden,
    int levelAbove,
    int shiftsTogether) {

  public MemberEffect {
    caused = List.copyOf(caused);
  }

  /**
   * What a change does to the hours of a period.
   *
   * @param minutes how many come; below zero where they become fewer
   * @param distanceMinutes how far above (positive) or below the contract hours they are then
   * @param beyondMinutes how far they are then beyond what may be assigned without a yes
   */
  public record HoursChange(int minutes, int distanceMinutes, int beyondMinutes) {}

  /** Whether the rules allow it. */
  public boolean isAllowed() {
    return caused.stream().noneMatch(RuleViolation::blocks);
  }

  /** Whether it goes beyond what was agreed, so that only a yes of the person makes it possible. */
  public boolean needsYes() {
    return cost != WorkCost.WITHIN_CONTRACT;
  }

  int count(Severity severity) {
    return Math.toIntExact(
        caused.stream().filter(violation -> violation.severity() == severity).count());
  }

  /** What decides the order: the first number first, the smaller one better. */
  public EffectRank rank() {
    return EffectRank.of(this);
  }
}
