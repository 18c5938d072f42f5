package org.samenrooster.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.demand.CareDemandDraft.ActivityDraft;
import org.samenrooster.demand.CareDemandDraft.ClientDraft;
import org.samenrooster.demand.CareDemandDraft.DayPartDraft;
import org.samenrooster.demand.CareDemandDraft.MinimumStaffingDraft;
import org.samenrooster.demand.CareDemandDraft.ProfileDraft;
import org.samenrooster.demand.CareDemandDraft.WardPartDraft;

class CareDemandDraftTest {

  @Test
  void anEmptyDocumentAsksForNobody() {
    CareDemandDraft draft = new CareDemandDraft(List.of(), List.of(), List.of(), List.of());

    assertThat(draft.check()).isEmpty();
    assertThat(draft.toCareDemand().staffingNeed(List.of())).isEqualTo(StaffingNeed.NONE);
  }

  @Test
  void everyFaultIsListedAtOnce() {
    CareDemandDraft draft =
        new CareDemandDraft(
            List.of(
                new ClientDraft("room-1", "VV55", List.of()),
                new ClientDraft(
                    "room-1",
                    "HOUSE",
                    List.of(
                        new ActivityDraft("Wash", 61, "07:00", "08:00", 3, List.of(), null),
                        new ActivityDraft("Wash", 60, "07:00", "08:00", 3, List.of(), 1),
                        new ActivityDraft("", -5, "7u", "24:01", 8, List.of("MAN"), 11))),
                new ClientDraft("r".repeat(37), null, List.of())),
            List.of(
                new ProfileDraft(
                    "HOUSE",
                    -1,
                    3,
                    List.of(
                        new DayPartDraft("07:00", "12:00", 60),
                        new DayPartDraft("12:00", "24:00", 39))),
                new ProfileDraft("HOUSE", 10081, null, List.of()),
                new ProfileDraft("PART", 10, 3, List.of(new DayPartDraft("07:00", "12:00", 101)))),
            List.of(
                new WardPartDraft("Day", "07:00", "15:00", List.of(), -1, BigDecimal.ZERO, 4),
                new WardPartDraft(null, null, null, List.of(), null, null, null),
                new WardPartDraft(
                    "Night", "23:00", "07:00", List.of(), 1001, new BigDecimal("100.5"), 4)),
            List.of(new MinimumStaffingDraft("07:00", "23:00", List.of("SUN", "SUN"), 0, 101)));

    assertThat(draft.check())
        .extracting(fault -> fault.pointer() + " " + fault.code() + " (" + fault.value() + ")")
        .containsExactly(
            "/profiles/0/weeklyMinutes number-too-small (-1)",
            "/profiles/0/dayParts shares-not-100 (99)",
            "/profiles/1/code duplicate-id (HOUSE)",
            "/profiles/1/weeklyMinutes number-too-large (10081)",
            "/profiles/1/level missing ()",
            "/profiles/1/dayParts missing ()",
            "/profiles/2/dayParts/0/share number-too-large (101)",
            "/clients/0/profile unknown-profile (VV55)",
            "/clients/1/id duplicate-id (room-1)",
            "/clients/1/activities/0/minutes longer-than-window (61)",
            "/clients/1/activities/2/name missing ()",
            "/clients/1/activities/2/minutes number-too-small (-5)",
            "/clients/1/activities/2/from not-a-time (7u)",
            "/clients/1/activities/2/until not-a-time (24:01)",
            "/clients/1/activities/2/level number-too-large (8)",
            "/clients/1/activities/2/days/0 unknown-choice (MAN)",
            "/clients/1/activities/2/carers number-too-large (11)",
            "/clients/2/id not-an-id (" + "r".repeat(37) + ")",
            "/ward/parts/0/patients number-too-small (-1)",
            "/ward/parts/0/patientsPerNurse number-too-small (0)",
            "/ward/parts/1/name missing ()",
            "/ward/parts/1/from missing ()",
            "/ward/parts/1/until missing ()",
            "/ward/parts/1/patients missing ()",
            "/ward/parts/1/patientsPerNurse missing ()",
            "/ward/parts/1/level missing ()",
            "/ward/parts/2/patients number-too-large (1001)",
            "/ward/parts/2/patientsPerNurse number-too-large (100.5)",
            "/minimumStaffing/0/days/1 duplicate-id (SUN)",
            "/minimumStaffing/0/level number-too-small (0)",
            "/minimumStaffing/0/people number-too-large (101)");
    assertThatThrownBy(draft::toCareDemand).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aProfileOfTheDocumentGoesBeforeABuiltInOne() {
    CareDemandDraft draft =
        new CareDemandDraft(
            List.of(new ClientDraft("room-1", "VV5", List.of())),
            List.of(
                new ProfileDraft("VV5", 420, 2, List.of(new DayPartDraft("08:00", "09:00", 100)))),
            List.of(),
            List.of());

    StaffingNeed need = draft.toCareDemand().staffingNeed(List.of());

    assertThat(need.weeklyMinutes()).isEqualTo(420);
    assertThat(need.levels()).extracting(level -> level.value()).containsExactly(2);
  }
}
