package org.samenrooster.server.measures.rest;

import java.time.ZoneOffset;
import org.samenrooster.api.model.FamiliarFacesDto;
import org.samenrooster.api.model.MeasuresDto;
import org.samenrooster.api.model.PeriodMeasuresDto;
import org.samenrooster.api.model.TeamMeasuresDto;
import org.samenrooster.measure.FamiliarFaces;
import org.samenrooster.server.audit.application.CouncilReport;
import org.samenrooster.server.hours.rest.HoursOverviewDtos;
import org.samenrooster.server.measures.application.TeamMeasures;
import org.samenrooster.server.measures.application.TeamMeasures.Measures;
import org.samenrooster.server.measures.application.TeamMeasures.OfPeople;
import org.samenrooster.server.measures.application.TeamMeasures.OfPeriod;

/** Measures of rosters, as they travel. */
final class MeasuresDtos {

  private MeasuresDtos() {}

  static TeamMeasuresDto of(TeamMeasures found) {
    return new TeamMeasuresDto()
        .asOf(found.asOf().atOffset(ZoneOffset.UTC))
        .from(found.days().from())
        .until(found.days().until())
        .smallestGroup(found.smallestGroup())
        .total(of(found.total()))
        .periods(found.periods().stream().map(MeasuresDtos::of).toList())
        .balances(HoursOverviewDtos.distribution(found.balances()));
  }

  private static PeriodMeasuresDto of(OfPeriod period) {
    return new PeriodMeasuresDto()
        .periodId(period.periodId())
        .from(period.dates().from())
        .until(period.dates().until())
        .measures(of(period.measures()));
  }

  private static MeasuresDto of(Measures measures) {
    var dto =
        new MeasuresDto()
            .people(measures.people())
            .heldShifts(measures.shifts().held())
            .openShifts(measures.shifts().open())
            .lateChanges(measures.changes().late())
            .exchanges(measures.changes().exchanges());
    CouncilReport.least(measures.noticeDays()).ifPresent(dto::setLeastNoticeDays);
    CouncilReport.mean(measures.noticeDays()).ifPresent(dto::setMeanNoticeDays);
    measures
        .wishes()
        .ifPresent(
            wishes -> {
              dto.setWishesKeptPercent(wishes.all());
              dto.setWorstKeptPercent(wishes.worst());
            });
    measures.ofPeople().ifPresent(ofPeople -> put(ofPeople, dto));
    measures.faces().map(MeasuresDtos::of).ifPresent(dto::setFamiliarFaces);
    return dto;
  }

  private static void put(OfPeople ofPeople, MeasuresDto dto) {
    var external = ofPeople.external();
    dto.setQuickReturns(ofPeople.quickReturns());
    dto.setPlannedMinutes(external.minutes());
    dto.setExternalMinutes(external.externalMinutes());
    external.externalPercent().ifPresent(dto::setExternalPercent);
  }

  private static FamiliarFacesDto of(FamiliarFaces faces) {
    var dto =
        new FamiliarFacesDto()
            .weeks(faces.weeks())
            .meanPeople(faces.meanPeople())
            .mostPeople(faces.mostPeople())
            .meanShifts(faces.meanShifts());
    faces.continuityPercent().ifPresent(dto::setContinuityPercent);
    return dto;
  }
}
