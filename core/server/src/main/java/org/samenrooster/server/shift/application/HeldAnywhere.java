package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/**
 * What members hold in whatever team of the organisation, on the days on which their hours are
 * looked at in this team: a contract is with the organisation, and a shift in another team fills it
 * as well.
 */
@Dependent
public final class HeldAnywhere {

  private final Shifts shifts;

  @Inject
  HeldAnywhere(Shifts shifts) {
    this.shifts = shifts;
  }

  /** The work of members on some days, by member; of those who hold nothing, nothing. */
  public Map<String, List<Duty>> of(StoredTeam team, Collection<String> memberIds, DateRange days) {
    var dates =
        team.people().stream()
            .collect(
                Collectors.toMap(
                    StoredTeam.MemberPerson::memberId, StoredTeam.MemberPerson::hoursDates));
    return shifts.heldAnywhere(team, memberIds, days).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                held ->
                    held.getValue().stream()
                        .filter(duty -> dates.get(held.getKey()).contains(duty.day()))
                        .toList()));
  }

  /** The same of one member. */
  public List<Duty> of(StoredTeam team, String memberId, DateRange days) {
    return of(team, List.of(memberId), days).getOrDefault(memberId, List.of());
  }
}
