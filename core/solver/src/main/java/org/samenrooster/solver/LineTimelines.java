package org.samenrooster.solver;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.time.DateRange;

/** Lines as rules look at them: dated work of one member. Shared by all threads; immutable. */
final class LineTimelines {

  private final SearchModel model;
  private final ZoneId zone;
  private final DateRange judged;
  private final int mostDaysAround;
  private final Duty[][] duties;

  /**
   * @param mostDaysAround how many days before and after the cycle are asked for at most
   */
  LineTimelines(SearchModel model, int mostDaysAround) {
    this.model = model;
    this.zone = model.problem().team().zone();
    this.judged = DateRange.ofWeeks(model.problem().anchor(), model.weeks());
    this.mostDaysAround = mostDaysAround;
    this.duties = new Duty[model.types() + 1][model.days() + 2 * mostDaysAround];
    for (int type = 1; type <= model.types(); type++) {
      for (int i = 0; i < duties[type].length; i++) {
        LocalDate date = model.date(i - mostDaysAround);
        duties[type][i] =
            Duty.of(
                model.type(type).code() + "@" + date,
                model.type(type),
                date,
                zone,
                Optional.empty());
      }
    }
  }

  /** One shift, all else being free. */
  Timeline alone(int member, int day, int type) {
    return timeline(member, List.of(duties[type][day + mostDaysAround]));
  }

  /** The line as it repeats, so many days before and after the cycle. */
  Timeline repeated(int member, byte[] values, int base, int daysAround) {
    int cycle = model.days();
    List<Duty> worked = new ArrayList<>(cycle + 2 * daysAround);
    for (int day = -daysAround; day < cycle + daysAround; day++) {
      int type = values[base + Math.floorMod(day, cycle)];
      if (type != Cells.OFF) {
        worked.add(duties[type][day + mostDaysAround]);
      }
    }
    return timeline(member, worked);
  }

  /** The first days of a cycle on which a type is worked day after day. */
  List<Duty> run(int type, int days) {
    return List.of(duties[type]).subList(mostDaysAround, mostDaysAround + days);
  }

  /** The days of the cycle. */
  DateRange judged() {
    return judged;
  }

  /** These shifts and nothing else. */
  Timeline timeline(int member, List<Duty> worked) {
    return new Timeline(model.member(member), zone, judged, worked, List.of());
  }
}
