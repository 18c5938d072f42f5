package org.samenrooster.server.audit.rest;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.samenrooster.api.model.CouncilFiguresDto;
import org.samenrooster.api.model.CouncilReportDto;
import org.samenrooster.api.model.KeptForDto;
import org.samenrooster.api.model.PersonalContentKindDto;
import org.samenrooster.api.model.ReadsOfKindDto;
import org.samenrooster.api.model.RulesOfTeamDto;
import org.samenrooster.server.audit.application.CouncilFigures.InForce;
import org.samenrooster.server.audit.application.CouncilReport;
import org.samenrooster.server.audit.application.CouncilReport.Figures;
import org.samenrooster.server.platform.problem.Messages;

/** What a works council may know as a document of the contract. */
final class CouncilReportDtos {

  private static final List<String> HOW_IT_WORKS =
      List.of("choose", "rules", "complete", "approve", "consent", "balance", "reads");

  private CouncilReportDtos() {}

  static CouncilReportDto of(CouncilReport report, Messages messages) {
    var dto =
        new CouncilReportDto()
            .asOf(report.asOf().atOffset(ZoneOffset.UTC))
            .from(report.days().from())
            .until(report.days().until())
            .smallestGroup(report.smallestGroup())
            .howItWorks(
                HOW_IT_WORKS.stream().map(key -> messages.sentence("council.how." + key)).toList())
            .inForce(report.inForce().stream().map(CouncilReportDtos::of).toList())
            .kept(
                report.kept().stream()
                    .map(kept -> kept(kept.what(), kept.kept().toDays(), messages))
                    .toList())
            .reads(
                Stream.of(PersonalContentKindDto.values())
                    .map(kind -> reads(kind, report, messages))
                    .toList());
    report.figures().map(CouncilReportDtos::of).ifPresent(dto::setFigures);
    return dto;
  }

  private static KeptForDto kept(String what, long days, Messages messages) {
    return new KeptForDto().what(messages.sentence("council.kept." + what)).days((int) days);
  }

  private static ReadsOfKindDto reads(
      PersonalContentKindDto kind, CouncilReport report, Messages messages) {
    var dto =
        new ReadsOfKindDto().content(kind).name(messages.sentence(AccessDtos.wordsOf(kind.name())));
    if (report.figures().isPresent()) {
      dto.setQuestions(report.reads().getOrDefault(kind.name(), 0));
    }
    return dto;
  }

  private static RulesOfTeamDto of(InForce team) {
    var dto =
        new RulesOfTeamDto()
            .teamId(team.teamId())
            .teamName(team.teamName())
            .rulePack(team.rulePack());
    team.agreements().ifPresent(dto::setAgreementsVersion);
    return dto;
  }

  private static CouncilFiguresDto of(Figures figures) {
    var counted = figures.counted();
    var dto =
        new CouncilFiguresDto()
            .people(figures.people())
            .publishedPeriods(counted.noticeDays().size())
            .heldShifts(counted.shifts().held())
            .openShifts(counted.shifts().open())
            .lateChanges(counted.changes().late())
            .exchanges(counted.changes().exchanges())
            .acceptedWarnings(counted.acceptedWarnings())
            .unacceptedWarnings(counted.unacceptedWarnings())
            .completionsFound(counted.completions().found())
            .completionsTaken(counted.completions().taken());
    CouncilReport.least(counted.noticeDays()).ifPresent(dto::setLeastNoticeDays);
    CouncilReport.mean(counted.noticeDays()).ifPresent(dto::setMeanNoticeDays);
    figures
        .wishes()
        .ifPresent(
            wishes -> {
              dto.setWishesKeptPercent(wishes.all());
              dto.setWorstKeptPercent(wishes.worst());
            });
    return dto;
  }
}
