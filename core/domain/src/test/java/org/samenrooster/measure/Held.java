package org.samenrooster.measure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

/** Shifts that somebody holds, from 07:00 to 15:00 with half an hour of break. */
final class Held {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Held() {}

  static HeldShift held(String member, String date) {
    return held(member, date, ShiftKind.CARE);
  }

  static HeldShift held(String member, String date, ShiftKind kind) {
    var day = LocalDate.parse(date);
    var time =
        new Interval(
            day.atTime(7, 0).atZone(AMSTERDAM).toInstant(),
            day.atTime(15, 0).atZone(AMSTERDAM).toInstant());
    var id = UUID.nameUUIDFromBytes((member + date).getBytes(StandardCharsets.UTF_8)).toString();
    var duty = Duty.of(id, day, time, 30, AMSTERDAM, kind);
    return new HeldShift(id, "E", new Level(3), duty, member, HeldShift.Origin.BASE_ROSTER);
  }
}
