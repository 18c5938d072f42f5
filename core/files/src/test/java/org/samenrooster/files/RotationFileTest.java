package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.files.RotationInstance.Run;
import org.samenrooster.files.RotationInstance.Shift;

class RotationFileTest {

  private static final String TABLE =
      """
      # A comment for people.
      #Length of the schedule
      7

      #Number of Employees
      5

      ##Number of Shifts
      2

      # Temporal Requirements Matrix
      1 1 1 1 1 1 0
      2 2 2  2 1 1 1

      #ShiftName, Start, Length, Name, MinlengthOfBlocks, MaxLengthOfBlocks
      D  360 480 2 7
      N  1320 480 3 5

      # Minimum and maximum length of days-off blocks
      2 4

      # Minimum and maximum length of work blocks
      3 7

      # Number of not allowed shift sequences: NrSequencesOfLength2, NrSequencesOfLength3:
      1 1

      # Not allowed shift sequences
      N D
      N - D
      """;

  @Test
  void aProblemIsReadWithItsCoverRunsAndForbiddenSequences() {
    RotationInstance instance = RotationFile.parse("table.txt", TABLE).value().orElseThrow();

    assertThat(instance)
        .isEqualTo(
            new RotationInstance(
                5,
                7,
                List.of(
                    new Shift("D", new Run(2, 7), List.of(1, 1, 1, 1, 1, 1, 0)),
                    new Shift("N", new Run(3, 5), List.of(2, 2, 2, 2, 1, 1, 1))),
                new Run(2, 4),
                new Run(3, 7),
                List.of(List.of(2, 1), List.of(2, 0, 1))));
  }

  @Test
  void theExampleIsRead() {
    Read<RotationInstance> read =
        RotationFile.read(Path.of("../../api-spec/files/rotation-example.txt"));

    assertThat(read.faults()).isEmpty();
    assertThat(read.value().orElseThrow().people()).isEqualTo(12);
  }

  @Test
  void linesMayEndAsOnOtherSystemsAndNothingNeedBeForbidden() {
    String text = TABLE.replace("1 1\n\n# Not", "0 0\n\n# Not").replace("N D\nN - D\n", "");

    RotationInstance instance =
        RotationFile.parse("table.txt", text.replace("\n", "\r\n")).value().orElseThrow();

    assertThat(instance.forbidden()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "schedule\\n7\\n; schedule\\nseven\\n; table.txt:3:1",
        "schedule\\n7\\n; schedule\\n0\\n; table.txt:3:1",
        "schedule\\n7\\n; schedule\\n7\\n7\\n; table.txt:3:1",
        "schedule\\n7\\n; schedule\\n; table.txt:1:1",
        "Employees\\n5\\n; Employees\\n-5\\n; table.txt:6:1",
        "Shifts\\n2\\n; Shifts\\n3\\n; table.txt:12:1",
        "Shifts\\n2\\n; Shifts\\n3\\n; table.txt:16:1",
        "1 1 1 0\\n; 1 1 0\\n; table.txt:12:1",
        "2 2 2  2 1; 2 2 2  x 1; table.txt:13:8",
        "D  360 480 2 7; D  360 480 2; table.txt:16:1",
        "D  360 480 2 7; D  360 480 7 2; table.txt:16:14",
        "N  1320 480; D  1320 480; table.txt:17:1",
        "N  1320 480; -  1320 480; table.txt:17:1",
        "2 4; 4 2; table.txt:20:3",
        "2 4; 2 0; table.txt:20:3",
        "3 7; 3; table.txt:23:1",
        "1 1\\n\\n# Not; 1 2\\n\\n# Not; table.txt:26:3",
        "N - D; X - D; table.txt:30:1",
        "N - D; N; table.txt:30:1",
        "# Not allowed; # Temporal requirements matrix, not allowed; table.txt:28:1",
        "#Length; 7\\n#Length; table.txt:2:1"
      })
  void whatCannotBeIsToldWithItsPlace(String right, String wrong, String place) {
    String text = TABLE.replace(unescaped(right), unescaped(wrong));
    assertThat(text).isNotEqualTo(TABLE);

    Read<RotationInstance> read = RotationFile.parse("table.txt", text);

    assertThat(read.value()).isEmpty();
    assertThat(read.faults()).extracting(fault -> fault.place().toString()).contains(place);
    assertThat(read.faults())
        .allSatisfy(fault -> assertThat(fault.line(Locale.ENGLISH)).doesNotContain("{"));
  }

  @Test
  void anEmptyFileLacksEverySection() {
    assertThat(RotationFile.parse("none.txt", "").faults()).hasSize(8);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    String text =
        TABLE.replace("5\n\n##", "five\n\n##").replace("2 4", "4 2").replace("3 7", "x 7");

    assertThat(RotationFile.parse("table.txt", text).faults()).hasSize(3);
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }
}
