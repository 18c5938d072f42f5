package org.samenrooster.server.rules.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samenrooster.api.model.ChangeCheckDto;
import org.samenrooster.api.model.HistoryGapDto;
import org.samenrooster.api.model.PeriodViolationDto;
import org.samenrooster.api.model.ViolationAcceptedDto;
import org.samenrooster.rules.HistoryGap;
import org.samenrooster.server.hours.rest.HoursDtos;
import org.samenrooster.server.period.application.PeriodViolations.OfMember;
import org.samenrooster.server.platform.problem.Lights;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.rules.application.Acceptance;
import org.samenrooster.server.rules.application.CheckChange.Checked;
import org.samenrooster.server.rules.application.ListViolations.Listed;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.team.Team;

/** Broken rules of one team as they travel to one caller: of others no more than he may know. */
public record ViolationDtos(Team team, Caller caller, Locale language) {

  /** What a change would do to a member. */
  public ChangeCheckDto of(Checked checked, String memberId) {
    var own = caller.isMember(memberId);
    var caused = Finding.shown(checked.judgement().caused(), own);
    var solved = Finding.shown(checked.judgement().solved(), own);
    return new ChangeCheckDto()
        .caused(RuleViolations.of(caused, language, team.zone()))
        .solved(RuleViolations.of(solved, language, team.zone()))
        .light(Lights.of(caused, language, team.zone()))
        .historyGaps(checked.gaps().stream().map(this::gap).toList())
        .hours(checked.hours().map(effect -> HoursDtos.of(effect, language)).orElse(null));
  }

  PeriodViolationDto of(Listed listed) {
    var shown = listed.finding().shownTo(caller.isMember(listed.memberId()));
    var violation = RuleViolations.of(shown, language, team.zone());
    listed.accepted().ifPresent(acceptance -> violation.setAccepted(accepted(acceptance)));
    return new PeriodViolationDto()
        .memberId(listed.memberId())
        .displayName(team.member(listed.memberId()).orElseThrow().name())
        .violation(violation);
  }

  private ViolationAcceptedDto accepted(Acceptance acceptance) {
    return new ViolationAcceptedDto()
        .by(acceptance.given().personName())
        .at(ShiftDtos.at(acceptance.given().at(), team.zone()))
        .reason(acceptance.given().reason());
  }

  /** One gap for all members of whom as much is known. */
  List<HistoryGapDto> gaps(List<OfMember> members) {
    var membersOf =
        members.stream()
            .flatMap(member -> member.gaps().stream().map(gap -> new GapOf(gap, member.memberId())))
            .collect(
                Collectors.groupingBy(
                    GapOf::gap,
                    () -> new TreeMap<>(BY_RULE),
                    Collectors.mapping(GapOf::memberId, Collectors.toList())));
    return membersOf.entrySet().stream()
        .map(entry -> gap(entry.getKey()).memberIds(entry.getValue()))
        .toList();
  }

  private static final Comparator<HistoryGap> BY_RULE =
      Comparator.comparing((HistoryGap gap) -> gap.terms().id())
          .thenComparing(HistoryGap::knownWeeks);

  private record GapOf(HistoryGap gap, String memberId) {}

  private HistoryGapDto gap(HistoryGap gap) {
    return new HistoryGapDto()
        .ruleId(gap.terms().id())
        .source(gap.terms().source())
        .neededWeeks(gap.neededWeeks())
        .knownWeeks(gap.knownWeeks())
        .message(gap.message(language));
  }
}
