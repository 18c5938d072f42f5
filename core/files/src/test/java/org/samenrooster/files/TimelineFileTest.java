package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.PersonFact;
import org.samenrooster.time.DateRange;

class TimelineFileTest {

  private static final Set<String> OPTIONS = Set.of("atb_5_19_2_enabled");

  @TempDir Path folder;

  @Test
  void theExampleIsReadAsItIsMeant() {
    TimelineDocument document =
        TimelineFile.read(Path.of("../../api-spec/files/timeline-example.json"), OPTIONS)
            .value()
            .orElseThrow();
    Timeline timeline = document.timeline();

    assertThat(document.employmentsTold()).isTrue();
    assertThat(document.options()).containsEntry("atb_5_19_2_enabled", false);
    assertThat(timeline.judged())
        .isEqualTo(new DateRange(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 30)));
    assertThat(timeline.knownFrom()).isEqualTo("2026-10-19");
    assertThat(timeline.member().birthDate()).hasValue(LocalDate.of(1990, 5, 1));
    assertThat(timeline.member().isBoundBy(PersonFact.NO_NIGHTS, LocalDate.of(2026, 12, 31)))
        .isFalse();
    assertThat(timeline.member().isBoundBy(PersonFact.NO_NIGHTS, LocalDate.of(2027, 1, 1)))
        .isTrue();
    assertThat(timeline.duties())
        .extracting(Duty::kind)
        .containsOnly(ShiftKind.CARE, ShiftKind.ON_CALL, ShiftKind.TRAINING);
    // Nine hours elapse in that night, half an hour of them is a break over the clock change.
    assertThat(timeline.duties().get(0).workMinutes()).isEqualTo(9 * 60 - 30);
    assertThat(timeline.duties().get(0).employment()).hasValue("e1");
    assertThat(timeline.duties().get(5).workMinutes()).isEqualTo(40);
    assertThat(timeline.absences().get(0).countedMinutes()).isEqualTo(OptionalInt.of(1440));
    assertThat(timeline.absences().get(0).interval().duration().toHours()).isEqualTo(96);
    assertThat(timeline.absences().get(1).countedMinutes()).isEmpty();
  }

  @Test
  void whatAFileDoesNotSayIsTakenFromItsShifts() throws IOException {
    Timeline timeline =
        read("""
                {"zone":"Europe/Amsterdam","shifts":[
                {"start":"2026-11-04T23:00","end":"2026-11-05T07:00"},
                {"start":"2026-11-02T07:00","end":"2026-11-02T15:00"}],
                "absences":[{"start":"2026-10-01","end":"2026-10-03"}]}""")
            .value()
            .orElseThrow()
            .timeline();

    assertThat(timeline.judged())
        .isEqualTo(new DateRange(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5)));
    assertThat(timeline.knownFrom()).isEqualTo("2026-10-01");
    assertThat(timeline.member().birthDate()).isEmpty();
  }

  @Test
  void anEmptyRosterNeedsItsDays() throws IOException {
    assertThat(
            read("{\"zone\":\"UTC\",\"shifts\":[],\"from\":\"2026-11-02\",\"until\":\"2026-11-03\"}")
                .faults())
        .isEmpty();
    assertThat(faultsOf("{\"zone\":\"UTC\",\"shifts\":[]}"))
        .containsExactly("1:1 /from: missing ()", "1:1 /until: missing ()");
    assertThat(faultsOf("{}")).containsExactly("1:1 /zone: missing ()", "1:1 /shifts: missing ()");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T02:30, ambiguous-time",
    "2026-10-25T02:00, ambiguous-time",
    "2026-10-25T02:59, ambiguous-time",
    "2026-03-29T02:00, no-such-time",
    "2026-03-29T02:59, no-such-time",
    "2026-03-29T02:30+01:00, no-such-time",
    "2026-11-02T07:00+02:00, other-offset",
    "2026-11-02T07:00:01, not-a-moment",
    "2026-11-02T24:00, not-a-moment",
    "2026-11-31T07:00, not-a-moment",
    "2026-11-02 07:00, not-a-moment",
    "2026-11-02, not-a-moment",
    "1899-12-31T07:00, not-a-moment",
    "2200-01-01T07:00, not-a-moment"
  })
  void aMomentThatIsNoneOrTwoIsRefused(String start, String code) throws IOException {
    assertThat(read(startingAt(start)).faults())
        .extracting(placed -> placed.fault().pointer() + " " + placed.fault().code())
        .containsExactly("/shifts/0/start " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T01:59, 2026-10-24T23:59:00Z",
    "2026-10-25T02:30+02:00, 2026-10-25T00:30:00Z",
    "2026-10-25T02:30+01:00, 2026-10-25T01:30:00Z",
    "2026-10-25T03:00, 2026-10-25T02:00:00Z",
    "2026-03-29T01:59, 2026-03-29T00:59:00Z",
    "2026-03-29T03:00, 2026-03-29T01:00:00Z",
    "2026-11-02T07:00+01:00, 2026-11-02T06:00:00Z",
    "2026-11-02T07:00Z, 2026-11-02T07:00:00Z",
    "2026-11-02T07:00:00, 2026-11-02T06:00:00Z"
  })
  void aMomentThatExistsOnceIsRead(String start, String instant) throws IOException {
    String json = startingAt(start).replace("2026-11-03T07:00", start.substring(0, 10) + "T23:00");

    assertThat(read(json).value().orElseThrow().timeline().duties().get(0).start())
        .isEqualTo(instant);
  }

  private static String startingAt(String start) {
    return "{\"zone\":\"Europe/Amsterdam\",\"shifts\":[{\"start\":\""
        + start
        + "\",\"end\":\"2026-11-03T07:00\"}],\"from\":\"2026-11-02\",\"until\":\"2026-11-03\"}";
  }

  @Test
  void everyFaultIsToldAtOnceWithItsPlace() throws IOException {
    assertThat(
            faultsOf(
                """
                {"zone": "Europe/Utrecht",
                 "person": {"birthDate": "1990-05-41", "facts": ["TIRED", 5, {"fact": "PREGNANT", "until": "x"}]},
                 "employments": [{"id": "e1", "weeklyMinutes": 1440}, {"id": "e1", "weeklyMinutes": 10081}],
                 "shifts": [
                {"start": "2026-11-02T15:30", "end": "2026-11-02T23:30", "breakMinutes": 480, "employment": "e2"},
                {"start": "2026-11-02T23:00", "end": "2026-11-03T03:30", "breakMinutes": 0, "breaks": []},
                {"start": "2026-11-05T10:00", "end": "2026-11-05T19:30", "breaks": [
                  {"start": "2026-11-05T13:00", "end": "2026-11-05T14:00"},
                  {"start": "2026-11-05T13:59", "end": "2026-11-05T14:30"},
                  {"start": "2026-11-05T19:00", "end": "2026-11-05T19:31"}],
                 "callOuts": [{"start": "2026-11-05T15:00", "end": "2026-11-05T15:30"}]},
                {"start": "2026-11-06T10:00", "end": "2026-11-13T10:01", "kind": "PLAY"},
                {"start": "2026-11-14T10:00", "end": "2026-11-15T10:00", "kind": "STAND_BY", "callOuts": [
                  {"start": "2026-11-14T09:59", "end": "2026-11-14T10:30"},
                  {"start": "2026-11-14T11:00", "end": "2026-11-14T12:00"},
                  {"start": "2026-11-14T11:59", "end": "2026-11-14T12:30"}]},
                7],
                 "absences": [{"start": "2026-11-02", "end": "2026-11-02", "kind": "HANGOVER"},
                  {"start": "2026-11-02", "end": "2026-11-03", "countedMinutes": 1441}],
                 "from": "2026-11-02", "until": "2026-11-02", "options": {"x": true, "atb_5_19_2_enabled": "yes"},
                 "fro": 1}
                """))
        .containsExactly(
            "1:10 /zone: unknown-zone (Europe/Utrecht)",
            "2:26 /person/birthDate: not-a-date (1990-05-41)",
            "2:50 /person/facts/0: unknown-choice (TIRED)",
            "2:59 /person/facts/1: not-an-object (5)",
            "2:92 /person/facts/2/until: not-a-date (x)",
            "3:62 /employments/1/id: duplicate-id (e1)",
            "3:85 /employments/1/weeklyMinutes: number-too-large (10081)",
            "5:74 /shifts/0/breakMinutes: break-does-not-fit (480)",
            "5:93 /shifts/0/employment: unknown-employment (e2)",
            "6:11 /shifts/1/start: shifts-overlap (2026-11-02T23:00)",
            "6:87 /shifts/1/breaks: break-in-two-forms ()",
            "9:13 /shifts/2/breaks/1/start: breaks-overlap (2026-11-05T13:59)",
            "10:13 /shifts/2/breaks/2/start: break-outside-shift (2026-11-05T19:00)",
            "11:14 /shifts/2/callOuts: call-without-time-on-call (WORK)",
            "12:38 /shifts/3/end: shift-over-a-week (2026-11-13T10:01)",
            "12:66 /shifts/3/kind: unknown-choice (PLAY)",
            "14:13 /shifts/4/callOuts/0/start: call-outside-time-on-call (2026-11-14T09:59)",
            "16:13 /shifts/4/callOuts/2/start: calls-overlap (2026-11-14T11:59)",
            "17:1 /shifts/5: not-an-object (7)",
            "18:46 /absences/0/end: end-before-start (2026-11-02)",
            "18:68 /absences/0/kind: unknown-choice (HANGOVER)",
            "19:66 /absences/1/countedMinutes: counted-too-much (1441)",
            "20:33 /until: end-before-start (2026-11-02)",
            "20:64 /options/x: unknown-option (x)",
            "20:92 /options/atb_5_19_2_enabled: not-true-or-false (yes)",
            "21:2 /fro: unknown-field (fro)");
  }

  @ParameterizedTest
  @CsvSource({
    // Touching is not overlapping; overlapping is not allowed whatever the employment.
    "2026-11-02T15:00, 2026-11-02T23:00, WORK, 0",
    "2026-11-02T14:59, 2026-11-02T23:00, WORK, 1",
    "2026-11-02T14:59, 2026-11-02T23:00, ON_CALL, 1",
    "2026-11-02T12:00, 2026-11-02T12:30, STAND_BY, 0",
    "2026-11-02T12:00, 2026-11-02T12:31, STAND_BY, 1",
    "2026-11-02T12:00, 2026-11-02T12:30, PRESENCE, 1"
  })
  void onlyTimeOnCallMayLieOverABreakWithAPlace(String start, String end, String kind, int faults)
      throws IOException {
    String json =
        """
        {"zone":"Europe/Amsterdam","employments":[{"id":"a","weeklyMinutes":0},{"id":"b","weeklyMinutes":0}],
        "shifts":[{"start":"2026-11-02T07:00","end":"2026-11-02T15:00","employment":"a",
        "breaks":[{"start":"2026-11-02T12:00","end":"2026-11-02T12:30"}]},
        {"start":"%s","end":"%s","kind":"%s","employment":"b"}]}"""
            .formatted(start, end, kind);

    assertThat(faultsOf(json)).hasSize(faults);
    // A break of which only the length is known may be at another time.
    assertThat(faultsOf(json.replaceAll("\"breaks\":\\[[^]]*]", "\"breakMinutes\":30")))
        .hasSize(start.endsWith("15:00") ? 0 : 1);
  }

  private Read<TimelineDocument> read(String json) throws IOException {
    return TimelineFile.read(Files.writeString(folder.resolve("timeline.json"), json), OPTIONS);
  }

  private List<String> faultsOf(String json) throws IOException {
    return read(json).faults().stream()
        .map(
            placed ->
                placed.place().line()
                    + ":"
                    + placed.place().column()
                    + " "
                    + placed.fault().pointer()
                    + ": "
                    + placed.fault().code()
                    + " ("
                    + placed.fault().value()
                    + ")")
        .toList();
  }
}
