package org.samenrooster.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.team.Level;

/** How many people may be away, as somebody writes it. */
public record LeaveQuotaDraft(@Nullable Integer peoplePerDay, List<LevelDraft> byLevel) {

  private static final int MOST_PEOPLE = 1000;

  public LeaveQuotaDraft {
    byLevel = List.copyOf(byLevel);
  }

  /** How many people of one level may be away. */
  public record LevelDraft(@Nullable Integer level, @Nullable Integer people) {}

  Optional<LeaveQuota> read(FaultFinder finder) {
    OptionalInt all = Drafts.limit(finder, "peoplePerDay", peoplePerDay, 0, MOST_PEOPLE);
    Map<Level, Integer> quotas = new HashMap<>();
    for (int i = 0; i < byLevel.size(); i++) {
      FaultFinder item = finder.item("byLevel", i);
      Optional<Integer> level = item.number("level", byLevel.get(i).level(), 1, Level.MAX);
      Optional<Integer> people = item.number("people", byLevel.get(i).people(), 0, MOST_PEOPLE);
      if (level.isPresent() && people.isPresent()) {
        if (quotas.putIfAbsent(new Level(level.get()), people.get()) != null) {
          item.fault("level", FaultCode.DUPLICATE_ID, level.get());
        }
      }
    }
    return Optional.of(new LeaveQuota(all, quotas));
  }
}
