package org.samenrooster.server.suggestion.rest;

import java.util.List;
import java.util.Optional;
import org.samenrooster.api.model.WantedShiftDto;
import org.samenrooster.solver.ring.WantedShift;

/** What is wanted for a shift, as it travels. */
public final class WantedShiftDtos {

  private WantedShiftDtos() {}

  /** What somebody wants, best first. */
  public static List<WantedShift> of(List<WantedShiftDto> dtos) {
    return dtos.stream()
        .map(
            dto ->
                new WantedShift(
                    Optional.ofNullable(dto.getShiftId()),
                    Optional.ofNullable(dto.getShiftType()),
                    Optional.ofNullable(dto.getDate())))
        .toList();
  }

  /** What is told of what somebody wants, best first. */
  public static List<WantedShiftDto> told(List<WantedShift> wanted) {
    return wanted.stream()
        .map(
            one ->
                new WantedShiftDto()
                    .shiftId(one.shiftId().orElse(null))
                    .shiftType(one.shiftType().orElse(null))
                    .date(one.day().orElse(null)))
        .toList();
  }
}
