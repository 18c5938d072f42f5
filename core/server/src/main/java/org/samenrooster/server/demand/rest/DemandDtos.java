package org.samenrooster.server.demand.rest;

import java.time.ZoneId;
import java.util.Arrays;
import org.samenrooster.api.model.ContractReachDto;
import org.samenrooster.api.model.DemandComparisonDto;
import org.samenrooster.api.model.DemandDifferenceDto;
import org.samenrooster.api.model.DemandOutcomeDto;
import org.samenrooster.api.model.LevelNeedDto;
import org.samenrooster.api.model.ShiftDemandDto;
import org.samenrooster.api.model.ShiftDemandEntryDto;
import org.samenrooster.api.model.StaffingNeedDto;
import org.samenrooster.api.model.WeekdayDto;
import org.samenrooster.demand.DemandDifference;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.server.demand.application.CompareDemand.Compared;
import org.samenrooster.server.demand.application.WorkedDemand;
import org.samenrooster.solver.ShiftDesign;

/** Needs and demands as they travel. */
final class DemandDtos {

  private DemandDtos() {}

  static StaffingNeedDto of(StaffingNeed need, ZoneId zone) {
    var dto = new StaffingNeedDto().zone(zone.getId());
    for (var level : need.levels()) {
      dto.addLevelsItem(
          new LevelNeedDto()
              .level(level.value())
              .needed(Arrays.stream(need.curve(level)).boxed().toList()));
    }
    return dto;
  }

  static ShiftDemandDto of(ShiftDesign design) {
    return new ShiftDemandDto()
        .entries(design.shiftDemand().entries().stream().map(DemandDtos::entry).toList())
        .shortfallMinutes(design.coverage().shortfallMinutes())
        .surplusMinutes(design.coverage().surplusMinutes());
  }

  private static ShiftDemandEntryDto entry(ShiftDemand.Entry entry) {
    return new ShiftDemandEntryDto()
        .day(WeekdayDto.valueOf(FaultFinder.shortName(entry.day())))
        .shiftType(entry.shiftType())
        .requiredLevel(entry.requiredLevel().value())
        .count(entry.count());
  }

  static DemandComparisonDto of(Compared compared) {
    var zone = compared.team().team().zone();
    var contract = compared.contractMinutes();
    return new DemandComparisonDto()
        .scenario(outcome(compared.scenario(), zone))
        .current(outcome(compared.current(), zone))
        .differences(compared.differences().stream().map(DemandDtos::difference).toList())
        .contractReach(
            new ContractReachDto()
                .on(compared.on())
                .contractMinutes(contract)
                .currentLeftMinutes(contract - compared.current().shiftMinutes())
                .scenarioLeftMinutes(contract - compared.scenario().shiftMinutes()));
  }

  private static DemandOutcomeDto outcome(WorkedDemand worked, ZoneId zone) {
    return new DemandOutcomeDto()
        .staffingNeed(of(worked.need(), zone))
        .shiftDemand(of(worked.design()))
        .needMinutes(worked.need().weeklyMinutes())
        .shiftMinutes(worked.shiftMinutes())
        .shifts(worked.shiftDemand().shiftsAWeek());
  }

  private static DemandDifferenceDto difference(DemandDifference difference) {
    return new DemandDifferenceDto()
        .day(WeekdayDto.valueOf(FaultFinder.shortName(difference.day())))
        .level(difference.level().value())
        .currentNeedMinutes(difference.current().needMinutes())
        .scenarioNeedMinutes(difference.scenario().needMinutes())
        .differenceNeedMinutes(difference.needMinutes())
        .currentShifts(difference.current().shifts())
        .scenarioShifts(difference.scenario().shifts())
        .differenceShifts(difference.shifts());
  }
}
