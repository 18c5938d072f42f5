package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.files.CurtoisInstance.Cover;
import org.samenrooster.files.CurtoisInstance.Employee;
import org.samenrooster.files.CurtoisInstance.Limits;
import org.samenrooster.files.CurtoisInstance.Request;
import org.samenrooster.files.CurtoisInstance.Shift;

class CurtoisFileTest {

  private static final String WEEK =
      """
      # A week of two people.
      SECTION_HORIZON
      7

      SECTION_SHIFTS
      E,480,
      L,480,E

      SECTION_STAFF
      # ID, MaxShifts, MaxTotalMinutes, ...
      A,E=5|L=2,2400,1440,5,2,2,1
      B,L=5,2400,960,4,1,1,0

      SECTION_DAYS_OFF
      A,0,6

      SECTION_SHIFT_ON_REQUESTS
      A,2,E,3

      SECTION_SHIFT_OFF_REQUESTS
      B,4,L,2

      SECTION_COVER
      0,E,1,100,1
      0,L,2,50,2
      """;

  @Test
  void aProblemIsReadWithItsPeopleShiftsRequestsAndCover() {
    CurtoisInstance instance = CurtoisFile.parse("week.txt", WEEK).value().orElseThrow();

    assertThat(instance.days()).isEqualTo(7);
    assertThat(instance.shifts())
        .containsExactly(new Shift("E", 480, Set.of()), new Shift("L", 480, Set.of(0)));
    assertThat(instance.staff())
        .containsExactly(
            new Employee("A", List.of(5, 2), new Limits(2400, 1440, 5, 2, 2, 1), Set.of(0, 6)),
            new Employee("B", List.of(7, 5), new Limits(2400, 960, 4, 1, 1, 0), Set.of()));
    assertThat(instance.requests())
        .containsExactly(new Request(0, 2, 0, 3, true), new Request(1, 4, 1, 2, false));
    assertThat(instance.cover())
        .containsExactly(new Cover(0, 0, 1, 100, 1), new Cover(0, 1, 2, 50, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "7\\n; 7,1\\n; week.txt:3:1",
        "E,480,\\n; E,480\\n; week.txt:6:1",
        "E,480,\\n; E,-1,\\n; week.txt:6:3",
        "E,480,\\n; L,480,\\n; week.txt:7:1",
        "L,480,E\\n; L,480,X\\n; week.txt:7:7",
        "A,E=5|L=2,2400; A,E,2400; week.txt:11:3",
        "A,E=5|L=2,2400; A,E=5|E=2,2400; week.txt:11:3",
        "2400,1440; 1440,2400; week.txt:11:16",
        "B,L=5; A,L=5; week.txt:12:1",
        "A,0,6; A,0,7; week.txt:15:5",
        "A,2,E,3; C,2,E,3; week.txt:18:1",
        "B,4,L,2; B,4,L,two; week.txt:21:7",
        "0,L,2,50,2; 0,E,2,50,2; week.txt:25:1",
        "SECTION_COVER; SECTION_COVERS; week.txt:1:1",
        "SECTION_HORIZON\\n; x\\n; week.txt:2:1"
      })
  void whatCannotBeIsToldWithItsPlace(String right, String wrong, String place) {
    String text = WEEK.replace(unescaped(right), unescaped(wrong));
    assertThat(text).isNotEqualTo(WEEK);

    Read<CurtoisInstance> read = CurtoisFile.parse("week.txt", text);

    assertThat(read.value()).isEmpty();
    assertThat(read.faults()).extracting(fault -> fault.place().toString()).contains(place);
    assertThat(read.faults())
        .allSatisfy(fault -> assertThat(fault.line(Locale.ENGLISH)).doesNotContain("{"));
  }

  @Test
  void anEmptyFileLacksEverySection() {
    assertThat(CurtoisFile.parse("none.txt", "").faults()).hasSize(8);
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }
}
