package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.Locale;
import org.samenrooster.fault.Texts;

/**
 * An income at which the household loses something at a stroke.
 *
 * @param fromIncome first whole euro of the person's own taxable income at which it is lost
 * @param loss euros a year that are lost there against an income of one euro less
 */
public record NetMark(Kind kind, BigDecimal fromIncome, BigDecimal loss) {

  /** The sentence a person reads; English where the language is not known. */
  public String message(Locale language) {
    return Texts.in(language)
        .sentence("net.mark." + kind.key(), fromIncome.toPlainString(), Money.shown(loss));
  }

  /** What is lost. */
  public enum Kind {
    /** Care benefit is no longer paid. */
    CARE_BENEFIT_ENDS,
    /** Rent benefit is no longer paid. */
    RENT_BENEFIT_ENDS,
    /** Child benefit is no longer paid. */
    CHILD_BENEFIT_ENDS,
    /** A smaller part of the costs of childcare is paid. */
    CHILDCARE_BENEFIT_FALLS,
    /** The partner is now the one who earns less; the credit is his, if he works. */
    COMBINATION_CREDIT_ENDS;

    private String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
