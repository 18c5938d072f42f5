package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.demand.CareDemand;

class CareDemandFileTest {

  @TempDir Path folder;

  @Test
  void everySectionIsRead() throws IOException {
    CareDemand demand =
        read("""
                clients:
                  - id: room-1
                    profile: VV5
                  - id: room-2
                    activities:
                      - { name: Getting up, minutes: 45, from: 07:00, until: 10:00, level: 3 }
                profiles:
                  - code: VV5
                    weeklyMinutes: 700
                    level: 2
                    dayParts: [{ from: 07:00, until: 24:00, share: 100 }]
                ward:
                  parts:
                    - { name: Day, from: 07:00, until: 15:00, patients: 12, patientsPerNurse: 1.5, level: 4 }
                minimumStaffing:
                  - { from: 22:00, until: 07:00, level: 3, people: 1 }
                """)
            .value()
            .orElseThrow();

    assertThat(demand.clients()).hasSize(2);
    assertThat(demand.clients().get(1).activities().get(0).weeklyMinutes()).isEqualTo(7 * 45);
    assertThat(demand.ward().get(0).nurses()).isEqualTo(8);
    assertThat(demand.minimumStaffing()).hasSize(1);
    assertThat(demand.staffingNeed(List.of()).levels()).hasSize(3);
  }

  @Test
  void everyFaultHasItsPlace() throws IOException {
    assertThat(
            FaultLines.of(
                read(
                    """
                    clients:
                      - id: room-1
                        profile: VV55
                        name: Mrs X
                      - id: room-2
                        activities:
                          - { name: Wash, minutes: -45, from: 07:00, until: 10:00, level: 3.5 }
                    ward:
                      parts:
                        - { name: Day, from: 07:00, until: 15:00, patients: 1_000, patientsPerNurse: .inf, level: 4 }
                    handovers: []
                    """)))
        .containsExactly(
            "3:14 /clients/0/profile unknown-profile (VV55)",
            "4:5 /clients/0/name unknown-field (name)",
            "7:32 /clients/1/activities/0/minutes number-too-small (-45)",
            "7:71 /clients/1/activities/0/level not-a-whole-number (3.5)",
            "10:57 /ward/parts/0/patients not-a-whole-number (1_000)",
            "10:82 /ward/parts/0/patientsPerNurse not-a-number (.inf)",
            "11:1 /handovers unknown-field (handovers)");
  }

  private Read<CareDemand> read(String text) throws IOException {
    return CareDemandFile.read(Files.writeString(folder.resolve("demand.yaml"), text));
  }
}
