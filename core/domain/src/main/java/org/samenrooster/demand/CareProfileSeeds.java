package org.samenrooster.demand;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.team.Level;

/**
 * Care profiles of nursing homes to start from. The hours are the middle of the ranges that were
 * published for these profiles up to 2015; levels and the spread over the day are our own guess.
 * They are seeds that a team replaces by its own, not norms.
 */
final class CareProfileSeeds {

  private static final List<CareProfile.DayPart> USUAL_DAY =
      List.of(
          part("07:00", "11:00", 40),
          part("11:00", "16:00", 20),
          part("16:00", "22:00", 32),
          part("22:00", "07:00", 8));

  /** The profiles by code. */
  static final Map<String, CareProfile> BY_CODE =
      Stream.of(
              profile("VV4", 735, 2),
              profile("VV5", 1095, 3),
              profile("VV6", 1095, 3),
              profile("VV7", 1365, 3),
              profile("VV8", 1620, 3),
              profile("VV9B", 1200, 3),
              profile("VV10", 1770, 4))
          .collect(Collectors.toUnmodifiableMap(CareProfile::code, profile -> profile));

  private CareProfileSeeds() {}

  private static CareProfile profile(String code, int weeklyMinutes, int level) {
    return new CareProfile(code, weeklyMinutes, new Level(level), USUAL_DAY);
  }

  private static CareProfile.DayPart part(String from, String until, int share) {
    return new CareProfile.DayPart(
        DayWindow.of(LocalTime.parse(from), LocalTime.parse(until)), share);
  }
}
