package org.samenrooster.hours.allowance;

import static org.samenrooster.hours.allowance.AllowanceDay.EVE;
import static org.samenrooster.hours.allowance.AllowanceDay.PUBLIC_HOLIDAY;
import static org.samenrooster.hours.allowance.AllowanceDay.SATURDAY;
import static org.samenrooster.hours.allowance.AllowanceDay.SUNDAY;
import static org.samenrooster.hours.allowance.AllowanceDay.WEEKDAY;

import java.math.BigDecimal;
import java.util.List;

/** Tables with the bands that care knows. */
public final class AllowanceTables {

  private AllowanceTables() {}

  /** The table of home care from 2026 on. */
  public static AllowanceTable care() {
    return care(47, 52);
  }

  /** The same bands with other percentages for nights. */
  public static AllowanceTable care(int night, int saturdayNight) {
    return new AllowanceTable(
        List.of(
            band(WEEKDAY, 0, 6, night),
            band(WEEKDAY, 6, 7, 22),
            band(WEEKDAY, 20, 22, 22),
            band(WEEKDAY, 22, 24, night),
            band(SATURDAY, 0, 6, saturdayNight),
            band(SATURDAY, 6, 8, 38),
            band(SATURDAY, 12, 22, 38),
            band(SATURDAY, 22, 24, saturdayNight),
            band(SUNDAY, 0, 24, 60),
            band(PUBLIC_HOLIDAY, 0, 24, 60),
            band(EVE, 18, 24, 60)));
  }

  static AllowanceBand band(AllowanceDay day, int fromHour, int untilHour, int percent) {
    return new AllowanceBand(day, fromHour * 60, untilHour * 60, BigDecimal.valueOf(percent));
  }
}
