package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.samenrooster.team.Level;

/** What should be known of a problem although it can be searched. */
final class Remarks {

  private final Places places;
  private final List<PersonContext> people;

  Remarks(Places places, List<PersonContext> people) {
    this.places = places;
    this.people = List.copyOf(people);
  }

  List<CompletionReason> all() {
    List<CompletionReason> remarks = new ArrayList<>();
    for (PersonContext person : people) {
      if (!hasOpen(person) && !person.base().member().hasCoachIn(places.allDays())) {
        remarks.add(CompletionReason.of("remark-no-shift", person.base().member().name()));
      }
    }
    for (Level level : nobodys()) {
      remarks.add(CompletionReason.of("remark-level-of-nobody", level.value()));
    }
    return remarks;
  }

  private boolean hasOpen(PersonContext person) {
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 1; kind < places.symbols(); kind++) {
        if (person.isOpen(day, kind)) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<Level> nobodys() {
    Set<Level> levels = new TreeSet<>();
    for (int kind = 1; kind < places.symbols(); kind++) {
      if (!hasAnybodyLevelOf(kind)) {
        levels.add(places.kind(kind).level());
      }
    }
    return levels;
  }

  private boolean hasAnybodyLevelOf(int kind) {
    for (int day = 0; day < places.days(); day++) {
      int own = day;
      if (people.stream().anyMatch(person -> person.hasLevel(own, kind))) {
        return true;
      }
    }
    return false;
  }
}
