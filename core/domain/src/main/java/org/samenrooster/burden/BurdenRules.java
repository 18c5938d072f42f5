package org.samenrooster.burden;

import java.util.List;
import java.util.Locale;
import org.samenrooster.fault.Texts;

/** The rules of the ledger in plain words, for whom it is about. */
public final class BurdenRules {

  private static final List<String> RULES =
      List.of("what", "wishes", "late", "fading", "median", "few", "never", "use");

  private BurdenRules() {}

  /** Every rule, one sentence or two each. */
  public static List<String> in(Locale language, BurdenDecay decay) {
    Texts texts = Texts.in(language);
    return RULES.stream()
        .map(
            rule ->
                texts.sentence(
                    "burden.rule." + rule,
                    Integer.toString(decay.halfLifeWeeks()),
                    Integer.toString(TeamBurdens.FEWEST)))
        .toList();
  }
}
