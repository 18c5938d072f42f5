package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.samenrooster.fault.Texts;

/**
 * Two numbers of minutes of which the larger one brings less.
 *
 * @param loss euros a year
 * @param marks what is lost between the two; none where only benefits were rounded down to whole
 *     euros a month
 */
public record NetFall(int fromMinutes, int toMinutes, BigDecimal loss, List<NetMark> marks) {

  public NetFall {
    marks = List.copyOf(marks);
  }

  /** The sentence a person reads; English where the language is not known. */
  public String message(Locale language) {
    return Texts.in(language)
        .sentence(
            marks.isEmpty() ? "net.fall-by-rounding" : "net.fall",
            Integer.toString(fromMinutes),
            Integer.toString(toMinutes),
            Money.shown(loss));
  }
}
