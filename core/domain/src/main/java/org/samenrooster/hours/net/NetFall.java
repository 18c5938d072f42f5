package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.List;

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
}
