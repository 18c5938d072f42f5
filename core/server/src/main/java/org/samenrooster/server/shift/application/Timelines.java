package org.samenrooster.server.shift.application;

import java.util.Collection;
import java.util.Map;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/**
 * The work of people, wherever they do it: the law counts all hours of a person, so a timeline
 * holds the shifts of all his teams, those of other organisations included (as times alone).
 */
public interface Timelines {

  /** How far before and after the judged days work is read: the longest window of a rule. */
  int WINDOW_DAYS = 28;

  /**
   * The timelines of members, in a number of statements that does not depend on how many they are.
   *
   * @param judged the days on which rules are judged
   * @return a timeline for every one of the members
   */
  Map<String, Timeline> of(StoredTeam team, Collection<String> memberIds, DateRange judged);
}
