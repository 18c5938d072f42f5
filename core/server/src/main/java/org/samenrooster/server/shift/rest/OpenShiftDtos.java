package org.samenrooster.server.shift.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samenrooster.api.model.AgainstAgreementDto;
import org.samenrooster.api.model.ColleagueDto;
import org.samenrooster.api.model.OpenShiftDto;
import org.samenrooster.api.model.WishDto;
import org.samenrooster.api.model.WishKindDto;
import org.samenrooster.server.platform.problem.Lights;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.shift.application.JudgedShift;
import org.samenrooster.team.Team;
import org.samenrooster.wish.Wish;

/** Open shifts as they travel to one caller. */
public final class OpenShiftDtos {

  private OpenShiftDtos() {}

  /**
   * An open shift.
   *
   * @param picks whether the caller is somebody who could pick shifts of the team
   */
  public static OpenShiftDto of(JudgedShift judged, Team team, boolean picks, Locale language) {
    var dto =
        new OpenShiftDto()
            .shift(new ShiftDtos(team, Optional.empty()).of(judged.shift()))
            .pickable(judged.pickable())
            .ruleViolations(RuleViolations.of(judged.violations(), language, team.zone()));
    if (picks) {
      dto.againstAgreement(against(judged, language)).worksWith(colleagues(judged));
      judged.wish().map(OpenShiftDtos::wish).ifPresent(dto::setWish);
      dto.setLight(Lights.of(judged.violations(), language, team.zone()));
    }
    return dto;
  }

  private static List<AgainstAgreementDto> against(JudgedShift judged, Locale language) {
    return judged.against().stream()
        .map(fault -> new AgainstAgreementDto().code(fault.code()).message(fault.message(language)))
        .toList();
  }

  private static List<ColleagueDto> colleagues(JudgedShift judged) {
    return judged.worksWith().stream()
        .map(member -> new ColleagueDto().memberId(member.id()).displayName(member.name()))
        .toList();
  }

  private static WishDto wish(Wish wish) {
    var dto = new WishDto().date(wish.day()).kind(WishKindDto.valueOf(wish.kind().name()));
    wish.shiftType().ifPresent(dto::setShiftType);
    wish.givenStrength().ifPresent(dto::setStrength);
    return dto;
  }
}
