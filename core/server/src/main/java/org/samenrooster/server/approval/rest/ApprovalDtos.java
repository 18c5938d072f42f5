package org.samenrooster.server.approval.rest;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.samenrooster.api.model.ApprovalLineDto;
import org.samenrooster.api.model.ApprovalOverviewDto;
import org.samenrooster.api.model.DeputiesDto;
import org.samenrooster.api.model.DeputyDto;
import org.samenrooster.api.model.LineApprovalDto;
import org.samenrooster.api.model.LineExceptionDto;
import org.samenrooster.api.model.PeriodPhaseDto;
import org.samenrooster.api.model.PeriodRemarkDto;
import org.samenrooster.api.model.PeriodRemarksDto;
import org.samenrooster.server.approval.application.ApprovalOverview;
import org.samenrooster.server.approval.application.ApprovalOverview.Line;
import org.samenrooster.server.approval.application.Deputies.Deputy;
import org.samenrooster.server.approval.application.ListDeputies;
import org.samenrooster.server.approval.application.PeriodRemarks.Remark;
import org.samenrooster.server.period.application.LineApprovals.LineApproval;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.TeamMember;

/** Approvals, remarks and deputies as they travel. */
final class ApprovalDtos {

  private ApprovalDtos() {}

  static ApprovalOverviewDto of(ApprovalOverview overview) {
    var shown = overview.shown();
    var zone = shown.team().team().zone();
    var lines = overview.lines().stream().map(line -> of(line, zone)).toList();
    return new ApprovalOverviewDto()
        .asOf(ShiftDtos.at(overview.asOf(), zone))
        .periodId(shown.period().id())
        .phase(PeriodPhaseDto.valueOf(shown.period().phase().name()))
        .openShifts(overview.open())
        .shortfallMinutes(overview.shortfallMinutes())
        .exceptions((int) lines.stream().filter(line -> !line.getExceptions().isEmpty()).count())
        .lines(lines);
  }

  private static ApprovalLineDto of(Line line, ZoneId zone) {
    var facts = line.facts();
    return new ApprovalLineDto()
        .memberId(line.member().id())
        .displayName(line.member().name())
        .shifts(line.shifts())
        .plannedMinutes(facts.hours().planned())
        .contractMinutes(facts.hours().contract())
        .outsideBandMinutes(facts.hours().outsideBand())
        .nights(facts.burdens().nights())
        .weekendShifts(facts.burdens().weekends())
        .brokenRules(facts.judged().broken())
        .unacceptedWarnings(facts.judged().unacceptedWarnings())
        .picksNotKept(facts.picksNotKept())
        .unpopularShifts(facts.standing().held().unpopular())
        .leastUnpopularShifts(facts.standing().leastUnpopular())
        .exceptions(
            line.exceptions().stream()
                .map(one -> LineExceptionDto.valueOf(one.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new)))
        .own(line.own())
        .approval(line.approval().map(approval -> of(approval, zone)).orElse(null))
        .remark(line.remark().map(remark -> of(remark, zone)).orElse(null));
  }

  private static LineApprovalDto of(LineApproval approval, ZoneId zone) {
    return new LineApprovalDto().by(approval.personName()).at(ShiftDtos.at(approval.at(), zone));
  }

  private static PeriodRemarkDto of(Remark remark, ZoneId zone) {
    return new PeriodRemarkDto()
        .memberId(remark.memberId().orElse(null))
        .remark(remark.remark())
        .by(remark.by())
        .at(ShiftDtos.at(remark.at(), zone));
  }

  static PeriodRemarksDto of(ShownPeriod shown, List<Remark> remarks) {
    var zone = shown.team().team().zone();
    return new PeriodRemarksDto()
        .periodId(shown.period().id())
        .phase(PeriodPhaseDto.valueOf(shown.period().phase().name()))
        .items(remarks.stream().map(remark -> of(remark, zone)).toList());
  }

  static DeputiesDto of(ListDeputies.Listed listed) {
    return new DeputiesDto()
        .items(listed.deputies().stream().map(deputy -> of(listed.team(), deputy)).toList());
  }

  static DeputyDto of(StoredTeam team, Deputy deputy) {
    return new DeputyDto()
        .id(deputy.id())
        .memberId(deputy.memberId())
        .displayName(team.team().member(deputy.memberId()).map(TeamMember::name).orElseThrow())
        .from(deputy.dates().from())
        .until(deputy.dates().until())
        .namedBy(deputy.namedBy())
        .endedAt(deputy.endedAt().map(at -> ShiftDtos.at(at, team.team().zone())).orElse(null));
  }
}
