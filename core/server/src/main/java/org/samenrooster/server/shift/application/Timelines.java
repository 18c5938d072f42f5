package org.samenrooster.server.shift.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/**
 * The work of people, wherever they do it: the law counts all hours of a person, so a timeline
 * holds the shifts of all his teams, those of other organisations included (as times alone). Where
 * worked time was recorded, it stands in the place of the planned time.
 */
public interface Timelines {

  /**
   * How far before and after the judged days work is read: the 52 weeks over which the law averages
   * and the shifts that touch them.
   */
  int WINDOW_DAYS = 52 * 7 + 14;

  /** What all work for other organisations is called on a timeline; it has no other identity. */
  String ELSEWHERE = "elsewhere";

  /**
   * The timelines of members, in a number of statements that does not depend on how many they are.
   *
   * <p>A timeline is known from the first day on which this organisation, in whatever team and
   * however long ago, has a shift or an absence of the person; somebody of whom it has none is not
   * known at all before the end of the judged days. Work for other organisations does not count for
   * this, because what they know cannot be seen from here.
   *
   * @param judged the days on which rules are judged
   * @return a timeline for every one of the members
   */
  Map<String, Timeline> of(StoredTeam team, Collection<String> memberIds, DateRange judged);

  /**
   * The work of members in this organisation on some days, in whatever team of it, as it was worked
   * where that was recorded; without what its holder could not work. Who has none is left out.
   */
  Map<String, List<Duty>> workHere(StoredTeam team, Collection<String> memberIds, DateRange days);
}
