package org.samenrooster.solver;

import java.util.Locale;
import org.samenrooster.fault.Texts;

/**
 * One named part of what a proposal costs.
 *
 * @param name stable key, such as {@code single-days-off}
 * @param amount how much of it there is, in the unit of the sentence: minutes or occurrences
 * @param cost the amount by its weight
 */
public record CostPart(String name, long amount, long cost) {

  /** What a person reads, with the amount in it. */
  public String message(Locale language) {
    return Texts.in(language).sentence("cost." + name, Long.toString(amount));
  }
}
