package org.samenrooster.solver.completion;

import java.util.Arrays;
import java.util.List;
import org.samenrooster.rules.Duty;

/**
 * How many burdens of each sort a person may have before it is more than a fair share: all of them
 * in proportion to contract hours, among those who may do any, rounded up. Of who is promised no
 * hours there is none.
 */
final class FairShares {

  /** No share: the person's burdens are nobody's concern. */
  static final int NONE = -1;

  private final int[][] most;

  FairShares(Places places, List<PersonContext> people) {
    this.most = new int[Burden.values().length][people.size()];
    for (Burden burden : Burden.values()) {
      fill(burden, places, people);
    }
  }

  private void fill(Burden burden, Places places, List<PersonContext> people) {
    int[] own = most[burden.ordinal()];
    Arrays.fill(own, NONE);
    long all = 0;
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 1; kind < places.symbols(); kind++) {
        Duty duty = places.duty(day, kind);
        all += duty != null && burden.isOne(duty) ? places.shifts(day, kind).size() : 0;
      }
    }
    long hours = 0;
    for (PersonContext person : people) {
      boolean may = mayDo(burden, places, person);
      all += may ? standing(burden, person) : 0;
      hours += may ? person.person().hours().target() : 0;
    }
    for (int i = 0; i < own.length; i++) {
      int target = people.get(i).person().hours().target();
      if (target > 0 && mayDo(burden, places, people.get(i))) {
        own[i] = Math.toIntExact((all * target + hours - 1) / hours);
      }
    }
  }

  private static boolean mayDo(Burden burden, Places places, PersonContext person) {
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 1; kind < places.symbols(); kind++) {
        Duty duty = places.duty(day, kind);
        if (duty != null && burden.isOne(duty) && person.isOpen(day, kind)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many burdens stand already. */
  static int standing(Burden burden, PersonContext person) {
    return (int) person.standing().stream().filter(burden::isOne).count();
  }

  /** The most that is fair, or {@link #NONE}. */
  int most(Burden burden, int person) {
    return most[burden.ordinal()][person];
  }
}
