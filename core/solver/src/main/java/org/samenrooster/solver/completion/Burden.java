package org.samenrooster.solver.completion;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.samenrooster.rules.Duty;

/** Work that is to be shared in proportion to contracts. */
enum Burden {
  NIGHT {
    @Override
    boolean isOne(Duty duty) {
      return duty.isNight();
    }

    @Override
    int weight(CompletionWeights.Burden weights) {
      return weights.night();
    }
  },
  WEEKEND {
    @Override
    boolean isOne(Duty duty) {
      return duty.dayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    @Override
    int weight(CompletionWeights.Burden weights) {
      return weights.weekend();
    }
  },
  EVENING {
    @Override
    boolean isOne(Duty duty) {
      LocalTime end = duty.localEnd();
      boolean late = end.isAfter(EVENING_ENDS_AFTER) || end.isBefore(NIGHT_ENDS_AT_LATEST);
      return late && !duty.isNight();
    }

    @Override
    int weight(CompletionWeights.Burden weights) {
      return weights.evening();
    }
  };

  private static final LocalTime EVENING_ENDS_AFTER = LocalTime.of(20, 0);
  private static final LocalTime NIGHT_ENDS_AT_LATEST = LocalTime.of(6, 0);

  abstract boolean isOne(Duty duty);

  /** What each beyond the fair share costs. */
  abstract int weight(CompletionWeights.Burden weights);
}
