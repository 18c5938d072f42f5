package org.samenrooster.rules;

import java.util.Locale;
import org.samenrooster.fault.Texts;

/**
 * A rule that looks further back than anything is known: what it finds is right, what it does not
 * find may still be there.
 *
 * @param terms the rule
 * @param neededWeeks weeks the rule looks at
 * @param knownWeeks whole weeks of them that are known
 */
public record HistoryGap(RuleTerms terms, int neededWeeks, int knownWeeks) {

  /** The sentence a person reads. */
  public String message(Locale language) {
    return Texts.in(language)
        .sentence(
            "history-gap",
            terms.id(),
            Integer.toString(neededWeeks),
            Integer.toString(knownWeeks),
            terms.source());
  }
}
