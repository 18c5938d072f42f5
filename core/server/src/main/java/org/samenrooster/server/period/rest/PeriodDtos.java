package org.samenrooster.server.period.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.api.model.GivenApprovalDto;
import org.samenrooster.api.model.HeldBackShiftsDto;
import org.samenrooster.api.model.PeriodCommandDto;
import org.samenrooster.api.model.PeriodPhaseDto;
import org.samenrooster.api.model.RosterLineDto;
import org.samenrooster.api.model.RosterPeriodDto;
import org.samenrooster.api.model.TeamRosterDto;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.period.RollOutLimits.HeldBack;
import org.samenrooster.server.period.application.PeriodRosters.Line;
import org.samenrooster.server.period.application.PeriodRosters.TeamRoster;
import org.samenrooster.server.period.application.RosterPeriod;
import org.samenrooster.server.period.application.RosterPeriod.Approval;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.team.Team;

/** Roster periods as they travel to one caller. */
record PeriodDtos(Caller caller) {

  RosterPeriodDto of(ShownPeriod shown) {
    var team = shown.team().team();
    var period = shown.period();
    var dto =
        new RosterPeriodDto()
            .id(period.id())
            .teamId(team.id())
            .from(period.dates().from())
            .until(period.dates().until())
            .weeks(period.weeks())
            .phase(PeriodPhaseDto.valueOf(period.phase().name()))
            .possibleCommands(commands(period, team))
            // Not an empty list: it would say that nothing was held back.
            .heldBack(null);
    period.approval().ifPresent(approval -> dto.setApproval(of(approval, team)));
    period.publishedAt().ifPresent(at -> dto.setPublishedAt(ShiftDtos.at(at, team.zone())));
    return dto;
  }

  /** What was held back, in the order of the team. */
  static List<HeldBackShiftsDto> of(Team team, Map<String, HeldBack> heldBack) {
    return team.members().stream()
        .filter(member -> heldBack.containsKey(member.id()))
        .map(
            member -> {
              var held = heldBack.get(member.id());
              return new HeldBackShiftsDto()
                  .memberId(member.id())
                  .displayName(member.name())
                  .shifts(held.shifts())
                  .minutes(held.minutes());
            })
        .toList();
  }

  private Set<PeriodCommandDto> commands(RosterPeriod period, Team team) {
    if (!caller.is(Role.TEAM_LEAD, team.id())) {
      return Set.of();
    }
    var waitsForOthers =
        period.approval().map(Approval::personId).filter(caller.personId()::equals).isPresent();
    return period.possibleCommands().stream()
        .filter(command -> command != PeriodCommand.APPROVE || !waitsForOthers)
        .map(command -> PeriodCommandDto.valueOf(command.name()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static GivenApprovalDto of(Approval approval, Team team) {
    var dto =
        new GivenApprovalDto()
            .approvedBy(approval.personName())
            .approvedAt(ShiftDtos.at(approval.at(), team.zone()))
            .shortfallAcknowledged(approval.left().shortfallAcknowledged());
    approval.left().unacceptedWarnings().ifPresent(dto::setUnacceptedWarnings);
    if (approval.left().ownLine()) {
      dto.setOwnLineOpen(true);
    }
    approval.remark().ifPresent(dto::setRemark);
    return dto;
  }

  TeamRosterDto of(TeamRoster roster) {
    var shown = roster.period();
    var team = shown.team().team();
    var shifts = new ShiftDtos(team, caller.memberIdIn(team.id()), roster.givingBack());
    return new TeamRosterDto()
        .period(of(shown))
        .members(roster.lines().stream().map(line -> of(line, shifts)).toList())
        .openShifts(shifts.of(roster.open()));
  }

  private static RosterLineDto of(Line line, ShiftDtos shifts) {
    return new RosterLineDto()
        .memberId(line.member().id())
        .displayName(line.member().name())
        .shifts(shifts.of(line.shifts()))
        .absences(ShiftDtos.absent(line.absentDates()));
  }
}
