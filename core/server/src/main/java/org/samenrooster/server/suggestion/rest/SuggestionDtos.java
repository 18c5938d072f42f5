package org.samenrooster.server.suggestion.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samenrooster.api.model.BurdenKindDto;
import org.samenrooster.api.model.BurdenShareDto;
import org.samenrooster.api.model.MemberEffectDto;
import org.samenrooster.api.model.MemberSuggestionsDto;
import org.samenrooster.api.model.PeriodHoursChangeDto;
import org.samenrooster.api.model.RuleViolationDto;
import org.samenrooster.api.model.ShiftRepairDto;
import org.samenrooster.api.model.ShiftRepairsDto;
import org.samenrooster.api.model.ShiftRequestDto;
import org.samenrooster.api.model.SwapRingDto;
import org.samenrooster.api.model.SwapRingsDto;
import org.samenrooster.api.model.SwapTurnDto;
import org.samenrooster.api.model.UnableMemberDto;
import org.samenrooster.api.model.WorkCostDto;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.server.platform.problem.Lights;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.server.suggestion.application.FindSwapRings.Found;
import org.samenrooster.server.suggestion.application.FindSwapRings.ShownTurn;
import org.samenrooster.server.suggestion.application.ShownEffect;
import org.samenrooster.server.suggestion.application.ShownEffect.ShownUnable;
import org.samenrooster.server.suggestion.application.SuggestMembers.Suggested;
import org.samenrooster.server.suggestion.application.SuggestRepair.Repaired;
import org.samenrooster.server.suggestion.application.SuggestRepair.ShownRequest;
import org.samenrooster.solver.suggestion.BurdenKind;
import org.samenrooster.team.Team;

/** Suggestions about one team as they travel to one caller: of others no more than he may know. */
record SuggestionDtos(Team team, Caller caller, Locale language) {

  /** As many of those who cannot as are told. */
  private static final int MOST_UNABLE = 200;

  MemberSuggestionsDto of(Suggested suggested) {
    return new MemberSuggestionsDto()
        .shift(shifts().of(suggested.shift()))
        .items(suggested.able().stream().map(this::of).toList())
        .ableCount(suggested.ableCount())
        .unable(unable(suggested.unable()));
  }

  ShiftRepairsDto of(Repaired repaired) {
    return new ShiftRepairsDto()
        .shift(shifts().of(repaired.shift()))
        .items(
            repaired.repairs().stream()
                .map(requests -> requests.stream().map(this::of).toList())
                .map(requests -> new ShiftRepairDto().requests(requests))
                .toList())
        .chainsTried(repaired.chainsTried())
        .closestMiss(repaired.closestMiss().map(this::of).orElse(null))
        .unable(unable(repaired.unable()));
  }

  SwapRingsDto of(Found found) {
    return new SwapRingsDto()
        .items(
            found.rings().stream()
                .map(
                    ring ->
                        new SwapRingDto()
                            .gain(ring.gain())
                            .turns(ring.turns().stream().map(this::of).toList()))
                .toList())
        .gain(found.all().gain())
        .provedBest(found.all().isBest());
  }

  private ShiftRequestDto of(ShownRequest request) {
    return new ShiftRequestDto()
        .takes(shifts().of(request.takes()))
        .givesUp(request.givesUp().map(shifts()::of).orElse(null))
        .effect(of(request.effect()));
  }

  private SwapTurnDto of(ShownTurn turn) {
    var shown = shown(turn.findings(), turn.memberId());
    return new SwapTurnDto()
        .memberId(turn.memberId())
        .displayName(name(turn.memberId()))
        .gives(shifts().of(turn.gives()))
        .takes(shifts().of(turn.takes()))
        .rank(turn.rank())
        .light(Lights.of(shown, language, team.zone()))
        .ruleViolations(violations(shown));
  }

  private List<UnableMemberDto> unable(List<ShownUnable> all) {
    return all.stream().limit(MOST_UNABLE).map(this::of).toList();
  }

  private UnableMemberDto of(ShownUnable unable) {
    return new UnableMemberDto()
        .memberId(unable.memberId())
        .displayName(name(unable.memberId()))
        .away(unable.away())
        .ruleViolations(violations(shown(unable.blocking(), unable.memberId())));
  }

  private MemberEffectDto of(ShownEffect shownEffect) {
    var effect = shownEffect.effect();
    var shown = shown(shownEffect.findings(), effect.memberId());
    var dto =
        new MemberEffectDto()
            .memberId(effect.memberId())
            .displayName(name(effect.memberId()))
            .cost(WorkCostDto.valueOf(effect.cost().name()))
            .needsYes(effect.needsYes())
            .wished(effect.wished())
            .levelAbove(effect.levelAbove())
            .shiftsTogether(effect.shiftsTogether())
            .reasons(new ReasonTexts(language).of(effect))
            .light(Lights.of(shown, language, team.zone()))
            .ruleViolations(violations(shown));
    effect
        .hours()
        .ifPresent(
            hours ->
                dto.setHours(
                    new PeriodHoursChangeDto()
                        .minutes(hours.minutes())
                        .distanceMinutes(hours.distanceMinutes())
                        .beyondMinutes(hours.beyondMinutes())));
    if (!effect.burden().kinds().isEmpty()) {
      dto.setBurden(
          new BurdenShareDto()
              .kinds(
                  EnumSet.copyOf(effect.burden().kinds()).stream()
                      .map(BurdenKind::name)
                      .map(BurdenKindDto::valueOf)
                      .toList())
              .shifts(effect.burden().shifts())
              .shareTenths(effect.burden().shareTenths()));
    }
    return dto;
  }

  private ShiftDtos shifts() {
    return new ShiftDtos(team, Optional.empty());
  }

  private String name(String memberId) {
    return team.member(memberId).orElseThrow().name();
  }

  private List<RuleViolation> shown(List<Finding> findings, String memberId) {
    return Finding.shown(findings, caller.isMember(memberId));
  }

  private List<RuleViolationDto> violations(List<RuleViolation> shown) {
    return RuleViolations.of(shown, language, team.zone());
  }
}
