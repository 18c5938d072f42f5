package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.demand.ArrivalsHistory;

class ArrivalsFileTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Test
  void hoursAreReadInOrder() {
    ArrivalsHistory history =
        parse("date,hour,arrivals\n2026-11-02,22,6\r\n2026-11-02,23,0\n2026-11-03, 0 ,12\n\n")
            .value()
            .orElseThrow();

    assertThat(history.firstHour()).isEqualTo(LocalDateTime.of(2026, 11, 2, 22, 0));
    assertThat(history.hours()).isEqualTo(3);
    assertThat(history.arrivalsIn(2)).isEqualTo(12);
  }

  @Test
  void semicolonsDoAsWell() {
    assertThat(parse("Date;Hour;Arrivals\n2026-11-02;22;6\n").value().orElseThrow().total())
        .isEqualTo(6);
  }

  @Test
  void everyFaultHasItsLineAndColumn() {
    assertThat(
            FaultLines.of(
                parse(
                    """
                    date,hour,arrivals
                    2026-11-02,0,6
                    2026-11-02,1,-6
                    2026-11-02,2,1.5
                    2026-11-02,3
                    2026-11-02,4,100001
                    2026-11-02,24,1
                    2-11-2026,5,1
                    2026-11-02,8,12345678901
                    2026-11-02,8,1
                    2026-11-02,1,1
                    2026-11-02,5,1
                    2026-11-03,2,x
                    """)))
        .containsExactly(
            "3:14  negative-number (-6)",
            "4:14  not-a-whole-number (1.5)",
            "5:1  csv-columns (2)",
            "6:1  hours-missing (2026-11-02T03:00)",
            "6:14  number-too-large (100001)",
            "7:12  not-an-hour (24)",
            "8:1  not-a-date (2-11-2026)",
            "9:1  hours-missing (2026-11-02T05:00)",
            "9:14  number-too-large (12345678901)",
            "10:1  hour-twice (2026-11-02T08:00)",
            "11:1  hour-twice (2026-11-02T01:00)",
            "12:1  hour-out-of-order (2026-11-02T05:00)",
            "13:1  hours-missing (2026-11-02T09:00)",
            "13:14  not-a-whole-number (x)");
  }

  @Test
  void aBrokenTableDoesNotFillTheScreen() {
    String lines = "2026-11-02,nine,1\n".repeat(1000);

    assertThat(FaultLines.of(parse("date,hour,arrivals\n" + lines)))
        .hasSize(51)
        .last()
        .isEqualTo("52:1  more-faults (950)");
  }

  @Test
  void anotherFirstLineIsRefused() {
    assertThat(FaultLines.of(parse("2026-11-02,0,6\n")))
        .containsExactly("1:1  csv-header (2026-11-02,0,6)");
    assertThat(FaultLines.of(parse(""))).containsExactly("1:1  csv-header ()");
  }

  @Test
  void theHourThatTheClockSkipsMayBeMissing() {
    String night = "date,hour,arrivals\n2026-03-29,1,4\n2026-03-29,3,5\n";

    ArrivalsHistory history = parse(night).value().orElseThrow();
    assertThat(history.hours()).isEqualTo(3);
    assertThat(history.arrivalsIn(1)).isZero();
    assertThat(FaultLines.of(parse(night.replace("03-29", "03-28"))))
        .containsExactly("3:1  hours-missing (2026-03-28T02:00)");
  }

  @Test
  void theHourThatTheClockRepeatsMayStandTwiceAndTheBusierCounts() {
    String night = "date,hour,arrivals\n2026-10-25,2,4\n2026-10-25,2,7\n2026-10-25,3,1\n";

    ArrivalsHistory history = parse(night).value().orElseThrow();
    assertThat(history.hours()).isEqualTo(2);
    assertThat(history.arrivalsIn(0)).isEqualTo(7);
    assertThat(FaultLines.of(parse(night.replace("10-25", "10-24"))))
        .containsExactly("3:1  hour-twice (2026-10-24T02:00)");
    assertThat(
            FaultLines.of(parse(night.replace("\n2026-10-25,3", "\n2026-10-25,2,9\n2026-10-25,3"))))
        .containsExactly("4:1  hour-twice (2026-10-25T02:00)");
  }

  @Test
  void aHistoryThatIsTooShortIsRefused() {
    String text = "date,hour,arrivals\n2026-11-02,0,6\n2026-11-02,1,6\n";

    assertThat(ArrivalsFile.parse("a.csv", text, AMSTERDAM, 2).faults()).isEmpty();
    assertThat(FaultLines.of(ArrivalsFile.parse("a.csv", text, AMSTERDAM, 3)))
        .containsExactly("3:1  history-too-short (2)");
  }

  @Test
  void aFileThatIsNotThereIsSaid(@TempDir Path folder) {
    assertThat(ArrivalsFile.read(folder.resolve("none.csv"), AMSTERDAM, 1).faults())
        .extracting(fault -> fault.fault().code())
        .containsExactly("file-not-found");
    assertThat(ArrivalsFile.read(folder, AMSTERDAM, 1).faults())
        .extracting(fault -> fault.fault().code())
        .containsExactly("file-is-a-folder");
  }

  private static Read<ArrivalsHistory> parse(String text) {
    return ArrivalsFile.parse("a.csv", text, AMSTERDAM, 1);
  }
}
