package org.samenrooster.server.team.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.BaseRosterModeDto;
import org.samenrooster.api.model.CoachingDto;
import org.samenrooster.api.model.ContractKindDto;
import org.samenrooster.api.model.EmploymentDto;
import org.samenrooster.api.model.FactDto;
import org.samenrooster.api.model.HandoverDto;
import org.samenrooster.api.model.HeldQualificationDto;
import org.samenrooster.api.model.MemberFactDto;
import org.samenrooster.api.model.QualificationDto;
import org.samenrooster.api.model.ShiftTypeDto;
import org.samenrooster.api.model.TeamDocumentDto;
import org.samenrooster.api.model.TeamMemberDto;
import org.samenrooster.api.model.TeamRoleDto;
import org.samenrooster.api.model.TeamRoleGrantDto;
import org.samenrooster.api.model.TimeKindDto;
import org.samenrooster.api.model.WeekdayDto;
import org.samenrooster.server.team.application.TeamDocument;
import org.samenrooster.server.team.application.TeamDocument.Membership;
import org.samenrooster.server.team.application.TeamDocument.Role;
import org.samenrooster.server.team.application.TeamDocument.RoleGrant;
import org.samenrooster.team.TeamDraft;
import org.samenrooster.team.TeamDraft.CoachingDraft;
import org.samenrooster.team.TeamDraft.CountsForDraft;
import org.samenrooster.team.TeamDraft.EmploymentDraft;
import org.samenrooster.team.TeamDraft.FactDraft;
import org.samenrooster.team.TeamDraft.HandoverDraft;
import org.samenrooster.team.TeamDraft.HeldQualificationDraft;
import org.samenrooster.team.TeamDraft.MemberDraft;
import org.samenrooster.team.TeamDraft.QualificationDraft;
import org.samenrooster.team.TeamDraft.ShiftTypeDraft;

/** The team document as it travels, to the application's and back. */
final class TeamDocuments {

  private TeamDocuments() {}

  static TeamDocument from(TeamDocumentDto dto) {
    var draft =
        new TeamDraft(
            dto.getName(),
            dto.getZone(),
            dto.getRulePack(),
            text(dto.getBaseRosterMode()),
            each(
                dto.getQualifications(),
                one -> new QualificationDraft(one.getCode(), one.getName(), one.getLevel())),
            each(dto.getMembers(), TeamDocuments::member),
            each(dto.getShiftTypes(), TeamDocuments::shiftType),
            each(dto.getHandovers(), one -> new HandoverDraft(one.getAt(), one.getMinutes())));
    return new TeamDocument(
        draft.namingCoachesBy(
            each(dto.getMembers(), one -> Optional.ofNullable(one.getExternalId()))),
        Optional.ofNullable(dto.getLocationName()).filter(name -> !name.isBlank()),
        Optional.ofNullable(dto.getCostCentre()).filter(centre -> !centre.isBlank()),
        each(dto.getMembers(), TeamDocuments::membership));
  }

  private static MemberDraft member(TeamMemberDto dto) {
    return new MemberDraft(
        dto.getId(),
        dto.getDisplayName(),
        text(dto.getBirthDate()),
        each(
            dto.getEmployments(),
            one ->
                new EmploymentDraft(
                    text(one.getContractKind()),
                    one.getWeeklyMinutes(),
                    one.getMinWeeklyMinutes(),
                    one.getMaxWeeklyMinutes(),
                    text(one.getFrom()),
                    text(one.getUntil()))),
        each(
            dto.getQualifications(),
            one ->
                new HeldQualificationDraft(
                    one.getCode(), text(one.getFrom()), text(one.getUntil()))),
        each(dto.getFixedFreeDays(), WeekdayDto::name),
        each(
            dto.getFacts(),
            one -> new FactDraft(text(one.getFact()), text(one.getFrom()), text(one.getUntil()))),
        each(
            dto.getCoaching(),
            one -> new CoachingDraft(one.getCoach(), text(one.getFrom()), text(one.getUntil()))));
  }

  private static ShiftTypeDraft shiftType(ShiftTypeDto dto) {
    return new ShiftTypeDraft(
        dto.getCode(),
        dto.getName(),
        dto.getStart(),
        dto.getEnd(),
        dto.getEndsNextDay(),
        dto.getBreakMinutes(),
        text(dto.getKind()),
        each(dto.getQualificationCodes(), Function.identity()),
        new CountsForDraft(
            dto.getCountsForCoverage(), dto.getCountsForHours(), dto.getCountsForRest()));
  }

  private static Membership membership(TeamMemberDto dto) {
    return new Membership(
        Optional.ofNullable(dto.getExternalId()),
        each(
            dto.getRoles(),
            one ->
                new RoleGrant(
                    Role.valueOf(one.getRole().name()),
                    Optional.ofNullable(one.getFrom()),
                    Optional.ofNullable(one.getUntil()))));
  }

  /**
   * The document as it travels.
   *
   * @param personal whether birth dates and facts may be seen
   */
  static TeamDocumentDto dto(TeamDocument document, boolean personal) {
    var draft = document.draft();
    var dto =
        new TeamDocumentDto()
            .name(draft.name())
            .zone(draft.zone())
            .rulePack(draft.rulePack())
            .baseRosterMode(BaseRosterModeDto.valueOf(draft.baseRosterMode()))
            .qualifications(
                each(
                    draft.qualifications(),
                    one ->
                        new QualificationDto()
                            .code(one.code())
                            .name(one.name())
                            .level(one.level())))
            .shiftTypes(each(draft.shiftTypes(), TeamDocuments::dto))
            .handovers(
                each(
                    draft.handovers(),
                    one -> new HandoverDto().at(one.at()).minutes(one.minutes())));
    document.locationName().ifPresent(dto::setLocationName);
    document.costCentre().ifPresent(dto::setCostCentre);
    for (int i = 0; i < draft.members().size(); i++) {
      dto.addMembersItem(dto(draft.members().get(i), document.memberships().get(i), personal));
    }
    return dto;
  }

  private static TeamMemberDto dto(MemberDraft draft, Membership membership, boolean personal) {
    var dto =
        new TeamMemberDto()
            .id(draft.id())
            .displayName(draft.displayName())
            .roles(each(membership.roles(), TeamDocuments::dto))
            .employments(each(draft.employments(), TeamDocuments::dto))
            .qualifications(
                each(
                    draft.qualifications(),
                    one ->
                        new HeldQualificationDto()
                            .code(one.code())
                            .from(date(one.from()))
                            .until(date(one.until()))))
            .fixedFreeDays(set(draft.fixedFreeDays(), WeekdayDto::valueOf));
    membership.externalId().ifPresent(dto::setExternalId);
    if (!draft.coaching().isEmpty()) {
      dto.coaching(each(draft.coaching(), TeamDocuments::dto));
    }
    if (personal) {
      dto.birthDate(date(draft.birthDate()))
          .facts(
              each(
                  draft.facts(),
                  one ->
                      new MemberFactDto()
                          .fact(FactDto.valueOf(one.fact()))
                          .from(date(one.from()))
                          .until(date(one.until()))));
    }
    return dto;
  }

  private static TeamRoleGrantDto dto(RoleGrant grant) {
    return new TeamRoleGrantDto()
        .role(TeamRoleDto.valueOf(grant.role().name()))
        .from(grant.from().orElse(null))
        .until(grant.until().orElse(null));
  }

  private static CoachingDto dto(CoachingDraft draft) {
    return new CoachingDto()
        .coach(draft.coach())
        .from(date(draft.from()))
        .until(date(draft.until()));
  }

  private static EmploymentDto dto(EmploymentDraft draft) {
    return new EmploymentDto()
        .contractKind(ContractKindDto.valueOf(draft.contractKind()))
        .weeklyMinutes(draft.weeklyMinutes())
        .minWeeklyMinutes(draft.minWeeklyMinutes())
        .maxWeeklyMinutes(draft.maxWeeklyMinutes())
        .from(date(draft.from()))
        .until(date(draft.until()));
  }

  static ShiftTypeDto dto(ShiftTypeDraft draft) {
    return new ShiftTypeDto()
        .code(draft.code())
        .name(draft.name())
        .start(draft.start())
        .end(draft.end())
        .endsNextDay(draft.endsNextDay())
        .breakMinutes(draft.breakMinutes())
        .kind(TimeKindDto.valueOf(draft.kind()))
        .qualificationCodes(set(draft.qualificationCodes(), Function.identity()))
        .countsForCoverage(draft.countsFor().coverage())
        .countsForHours(draft.countsFor().hours())
        .countsForRest(draft.countsFor().rest());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static <F, T> List<T> each(@Nullable Collection<F> values, Function<F, T> as) {
    return values == null ? List.of() : values.stream().map(as).toList();
  }

  private static <F, T> Set<T> set(Collection<F> values, Function<F, T> as) {
    return new LinkedHashSet<>(values.stream().map(as).toList());
  }
}
