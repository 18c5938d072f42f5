package org.samenrooster.team;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.samenrooster.shifttype.ShiftType;

/**
 * People who share one roster.
 *
 * @param id identity
 * @param name what people call it
 * @param zone the wall clock of its rosters
 * @param rulePack id of the rule pack that judges its rosters
 * @param baseRosterMode which part of the base roster stands
 * @param members the people, in the order of the roster
 * @param shiftTypes the templates, codes unique
 * @param handovers daily moments at which two crews overlap
 */
public record Team(
    String id,
    String name,
    ZoneId zone,
    String rulePack,
    BaseRosterMode baseRosterMode,
    List<TeamMember> members,
    List<ShiftType> shiftTypes,
    List<Handover> handovers) {

  public Team {
    members = List.copyOf(members);
    shiftTypes = List.copyOf(shiftTypes);
    handovers = List.copyOf(handovers);
  }

  /** The member with this id. */
  public Optional<TeamMember> member(String memberId) {
    return members.stream().filter(member -> member.id().equals(memberId)).findFirst();
  }

  /** The members who come after this one, in their order; all of them where there is no such. */
  public List<TeamMember> membersAfter(Optional<String> memberId) {
    int found =
        memberId.stream()
            .mapToInt(id -> members.stream().map(TeamMember::id).toList().indexOf(id))
            .findFirst()
            .orElse(-1);
    return members.subList(found + 1, members.size());
  }

  /** The shift type with this code. */
  public Optional<ShiftType> shiftType(String code) {
    return shiftTypes.stream().filter(type -> type.code().equals(code)).findFirst();
  }

  /** The shift type that a supernumerary member works beside a coach who works another. */
  public Optional<ShiftType> typeBeside(ShiftType coachs) {
    return shiftTypes.stream().filter(type -> type.isBeside(coachs)).findFirst();
  }

  /** The same team with other people and templates. */
  public Team of(List<TeamMember> people, List<ShiftType> types) {
    return new Team(id, name, zone, rulePack, baseRosterMode, people, types, handovers);
  }
}
