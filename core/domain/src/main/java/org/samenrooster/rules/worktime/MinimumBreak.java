package org.samenrooster.rules.worktime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.EachShiftRule;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * A shift of more than 5.5 hours of work holds 30 minutes of break and one of more than 10 hours
 * 45, in parts of at least 15 minutes (ATW art. 5:4). The time between two blocks of one shift is a
 * break too. A violation names the block with which the shift gets too long for its breaks.
 */
public final class MinimumBreak implements EachShiftRule {

  /**
   * A break that a shift asks for.
   *
   * @param workMinutes when it holds more work than this
   * @param breakMinutes break in all
   */
  public record Need(int workMinutes, int breakMinutes) {}

  private final RuleTerms terms;
  private final Need need;
  private final Need longNeed;
  private final int partMinutes;

  /**
   * @param need what a shift asks for
   * @param longNeed what a longer shift asks for
   * @param partMinutes shorter interruptions are no break
   */
  public MinimumBreak(RuleTerms terms, Need need, Need longNeed, int partMinutes) {
    this.terms = terms;
    this.need = need;
    this.longNeed = longNeed;
    this.partMinutes = partMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(8, 8);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = timeline.firstSpellFrom(span.from() - Span.WEEK); i < end; i++) {
      Spell spell = spells.get(i);
      if (spell.workMinutes() > Math.min(need.workMinutes(), longNeed.workMinutes())) {
        check(spell, span, violations);
      }
    }
  }

  private void check(Spell spell, Span span, Consumer<RuleViolation> violations) {
    // A call on top of a shift is judged by the rules of being on call.
    List<Duty> blocks = new ArrayList<>(spell.blocks());
    blocks.removeIf(block -> !block.kind().isWork());
    int work = 0;
    for (Duty block : blocks) {
      work += block.workMinutes();
    }
    int breaks = breakMinutes(blocks);
    Optional<Need> broken = broken(work, breaks);
    if (broken.isPresent()) {
      Duty tooLong = blockBeyond(broken.get().workMinutes(), blocks);
      if (span.contains(tooLong.startMinute())) {
        violations.accept(violation(spell, tooLong, work, breaks));
      }
    }
  }

  /** The need of the fewest hours that the breaks do not meet. */
  private Optional<Need> broken(int work, int breaks) {
    if (work > need.workMinutes() && breaks < need.breakMinutes()) {
      return Optional.of(need);
    }
    return work > longNeed.workMinutes() && breaks < longNeed.breakMinutes()
        ? Optional.of(longNeed)
        : Optional.empty();
  }

  private int breakMinutes(List<Duty> blocks) {
    int sum = 0;
    for (int i = 0; i < blocks.size(); i++) {
      for (int pause : blocks.get(i).breakLengths()) {
        sum += counted(pause);
      }
      if (i > 0) {
        sum += counted(blocks.get(i).startMinute() - blocks.get(i - 1).endMinute());
      }
    }
    return sum;
  }

  private int counted(long pause) {
    return pause >= partMinutes ? (int) pause : 0;
  }

  private static Duty blockBeyond(int minutes, List<Duty> blocks) {
    int sum = 0;
    int i = 0;
    while (sum + blocks.get(i).workMinutes() <= minutes) {
      sum += blocks.get(i).workMinutes();
      i++;
    }
    return blocks.get(i);
  }

  private RuleViolation violation(Spell spell, Duty tooLong, int work, int breaks) {
    Need asked = work > longNeed.workMinutes() ? longNeed : need;
    RuleViolation violation =
        RuleViolation.of(
                terms,
                tooLong.startMinute(),
                new Measure(breaks, asked.breakMinutes(), Unit.MINUTES),
                "break")
            .over(spell.span());
    return nearest(spell, tooLong, work, breaks).map(violation::allowing).orElse(violation);
  }

  private Optional<Nearest> nearest(Spell spell, Duty tooLong, int work, int breaks) {
    int allowed = breaks < need.breakMinutes() ? need.workMinutes() : longNeed.workMinutes();
    List<Span> stretches = tooLong.work();
    Span last = stretches.get(stretches.size() - 1);
    int excess = work - allowed;
    // Who leaves before a break has not had it, so only an end after the last break is sure.
    boolean keepsBreaks = excess < last.until() - last.from();
    return tooLong.endMinute() == spell.endMinute() && keepsBreaks
        ? Optional.of(Nearest.endBy(last.until() - excess))
        : Optional.empty();
  }
}
