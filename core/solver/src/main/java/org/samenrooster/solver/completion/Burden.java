package org.samenrooster.solver.completion;

import org.samenrooster.agreement.UnpopularKind;
import org.samenrooster.rules.Duty;

/** Work that is to be shared in proportion to contracts. */
enum Burden {
  NIGHT {
    @Override
    boolean isOne(Duty duty) {
      return UnpopularKind.NIGHT.isOne(duty);
    }

    @Override
    int weight(CompletionWeights.Burden weights) {
      return weights.night();
    }

    @Override
    boolean hadMore(HadMore before) {
      return before.nights();
    }
  },
  WEEKEND {
    @Override
    boolean isOne(Duty duty) {
      return UnpopularKind.WEEKEND.isOne(duty);
    }

    @Override
    int weight(CompletionWeights.Burden weights) {
      return weights.weekend();
    }

    @Override
    boolean hadMore(HadMore before) {
      return before.weekends();
    }
  },
  EVENING {
    @Override
    boolean isOne(Duty duty) {
      return UnpopularKind.EVENING.isOne(duty);
    }

    @Override
    int weight(CompletionWeights.Burden weights) {
      return weights.evening();
    }

    @Override
    boolean hadMore(HadMore before) {
      return false;
    }
  };

  abstract boolean isOne(Duty duty);

  /** What each beyond the fair share costs. */
  abstract int weight(CompletionWeights.Burden weights);

  /** Whether somebody has had more of it than others before. */
  abstract boolean hadMore(HadMore before);

  /** How many burdens some work is of which somebody has had more than others. */
  static int moreOf(HadMore before, Duty duty) {
    int more = 0;
    for (Burden burden : values()) {
      more += burden.hadMore(before) && burden.isOne(duty) ? 1 : 0;
    }
    return more;
  }
}
