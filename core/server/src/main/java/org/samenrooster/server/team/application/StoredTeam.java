package org.samenrooster.server.team.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.team.Team;
import org.samenrooster.time.DateRange;

/**
 * A team as it is stored.
 *
 * @param organisationId the organisation it belongs to
 * @param version grows with every change; the team's ETag
 * @param team the team with everybody who ever was a member, so that old shifts keep their names;
 *     contracts hold the extensions that were agreed, and are cut off where the membership ends
 * @param locationName where it works
 * @param people which person each member is, and when, in the order of the team's members
 * @param document the team as it can be changed and handed in again
 */
public record StoredTeam(
    String organisationId,
    int version,
    Team team,
    Optional<String> locationName,
    List<MemberPerson> people,
    TeamDocument document) {

  public StoredTeam {
    people = List.copyOf(people);
  }

  /**
   * Which person a member is, and from when until when.
   *
   * @param lent whether he belongs to another team, and is a member for what he holds here alone
   */
  public record MemberPerson(String memberId, String personId, DateRange dates, boolean lent) {

    /** Whether the team can plan with him on some of these days. */
    public boolean belongsOn(DateRange days) {
      return !lent && dates.overlaps(days);
    }

    /** The days on which his hours are looked at here: all of them of who belongs elsewhere. */
    public DateRange hoursDates() {
      return lent ? DateRange.startingOn(LocalDate.MIN) : dates;
    }
  }

  /** The member that a person is in this team. */
  public Optional<String> memberOf(String personId) {
    return people.stream()
        .filter(member -> member.personId().equals(personId))
        .map(MemberPerson::memberId)
        .findFirst();
  }

  /** The person who is this member. */
  public Optional<String> personOf(String memberId) {
    return people.stream()
        .filter(member -> member.memberId().equals(memberId))
        .map(MemberPerson::personId)
        .findFirst();
  }

  /** Whether a member is no more than lent to the team. */
  public boolean isLent(String memberId) {
    return people.stream().anyMatch(member -> member.lent() && member.memberId().equals(memberId));
  }

  /** Everybody who ever was a member. */
  public List<String> persons() {
    return people.stream().map(MemberPerson::personId).distinct().sorted().toList();
  }

  /** The team with those only who belong to it on some of these days. */
  public Team during(DateRange days) {
    var present =
        people.stream()
            .filter(member -> member.belongsOn(days))
            .map(MemberPerson::memberId)
            .toList();
    return new Team(
        team.id(),
        team.name(),
        team.zone(),
        team.rulePack(),
        team.baseRosterMode(),
        team.members().stream().filter(member -> present.contains(member.id())).toList(),
        team.shiftTypes(),
        team.handovers());
  }

  /** The team with those only who belong to it on this day. */
  public Team on(LocalDate day) {
    return during(new DateRange(day, day.plusDays(1)));
  }
}
