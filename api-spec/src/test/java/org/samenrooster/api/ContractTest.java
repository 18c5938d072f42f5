package org.samenrooster.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContractTest {

  private static final Contract CONTRACT = Contract.load();

  @Test
  void anOperationTellsWhereItIsAndWhoMayCallIt() {
    Operation pick = CONTRACT.operation("pickShift").orElseThrow();

    assertThat(pick.method()).isEqualTo("POST");
    assertThat(pick.path()).isEqualTo("/teams/{teamId}/shifts/{shiftId}/pick");
    assertThat(pick.tag()).isEqualTo("Shifts");
    assertThat(pick.command()).isTrue();
    assertThat(pick.hasBody()).isFalse();
    assertThat(pick.roles()).containsExactlyInAnyOrder("MEMBER", "TEAM_LEAD");
    assertThat(pick.statuses()).contains(200, 409, 422);
  }

  @Test
  void everyChangeIsACommandExceptSigningInToTheDemonstrationAndAQuestion() {
    assertThat(CONTRACT.operations())
        .filteredOn(operation -> !operation.method().equals("GET") && !operation.command())
        .extracting(Operation::id)
        .containsExactlyInAnyOrder(
            "createDemoToken",
            "checkChange",
            "calculateNetEffect",
            "compareDemand",
            "findSwapRings");
  }

  @Test
  void problemTypesKnowTheirStatus() {
    assertThat(CONTRACT.problemTypes())
        .containsEntry("shift-already-taken", 409)
        .containsEntry("idempotency-key-reused", 422)
        .hasSize(34);
  }

  @Test
  void aBodyThatKeepsToTheContractHasNoFault() {
    assertThat(faults("createPeriod", "{\"from\":\"2027-01-04\",\"weeks\":4}")).isEmpty();
  }

  @Test
  void allFaultsAreListedWithPlaceAndValue() {
    String body =
        """
        {"name":"","zone":"Europe/Amsterdam","rulePack":7,"baseRosterMode":"LOOSE","nmae":"x",
         "qualifications":[{"code":"vig","name":"VIG","level":8}],
         "members":[{"displayName":null,"qualifications":[],
           "employments":[{"contractKind":"FIXED","weeklyMinutes":-60,"from":"2026-02-30"}]}]}
        """;

    assertThat(faults("createTeam", body))
        .extracting(BodyFault::pointer, BodyFault::code, fault -> fault.value().orElse(""))
        .containsExactlyInAnyOrder(
            tuple("/name", "too-short", ""),
            tuple("/rulePack", "wrong-type", "7"),
            tuple("/baseRosterMode", "not-in-list", "LOOSE"),
            tuple("/nmae", "unknown-field", "x"),
            tuple("/qualifications/0/code", "wrong-form", "vig"),
            tuple("/qualifications/0/level", "too-large", "8"),
            tuple("/members/0/displayName", "wrong-type", "null"),
            tuple("/members/0/employments/0/weeklyMinutes", "too-small", "-60"),
            tuple("/members/0/employments/0/from", "not-a-date", "2026-02-30"),
            tuple("/shiftTypes", "missing", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "1,''",
    "52,''",
    "0,too-small",
    "53,too-large",
    "1.5,wrong-type",
    "'\"4\"',wrong-type",
    "99999999999,too-large",
    "1e400,number-out-of-range",
    "-1e1000000000,number-out-of-range",
    "1e-1000000000,number-out-of-range",
    "0.0,too-small",
    "0e5,too-small",
    "6.0,''",
    "null,wrong-type"
  })
  void aNumberOfWeeksIsAWholeNumberFrom1To52(String weeks, String code) {
    String body = "{\"cycleWeeks\":" + weeks + ",\"seconds\":60}";

    assertThat(faults("startBaseRosterJob", body))
        .extracting(BodyFault::code)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void aKeyThatOccursTwiceIsAFaultBesideTheOthers() {
    String body = "{\"from\":\"2027-01-04\",\"weeks\":4,\"weeks\":40}";

    assertThat(faults("createPeriod", body))
        .extracting(BodyFault::pointer, BodyFault::code)
        .containsExactly(tuple("/weeks", "duplicate-key"));
    assertThat(faults("createPeriod", body)).allMatch(BodyFault::malformed);
  }

  @Test
  void keysOfDifferentObjectsMayBeTheSame() {
    String body =
        "{\"anchorDate\":\"2027-01-04\",\"fixedCells\":["
            + "{\"memberId\":\"a\",\"week\":1,\"day\":\"MON\"},"
            + "{\"memberId\":\"a\",\"week\":1,\"day\":\"TUE\"}]}";

    assertThat(faults("acceptBaseRosterProposal", body)).isEmpty();
  }

  @Test
  void aBodyThatIsNotJsonNamesLineAndColumn() {
    assertThat(faults("createPeriod", "{\"from\":\"2027-01-04\",\n \"weeks\":}"))
        .containsExactly(new BodyFault("line 2, column 10", "syntax", Optional.empty(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "'',no-body",
    "' ',no-body",
    "'{\"from\":\"2027-01-04\",\"weeks\":4',syntax",
    "'{\"from\":\"2027-01-04\",\"weeks\":4} {}',after-the-end",
    "'{\"from\":\"2027-01-04\",\"weeks\":4}}',after-the-end",
    "'{\"from\":\"2027-01-04\",\"weeks\":4} x',after-the-end",
    "'4',wrong-type",
    "'null',wrong-type",
    "'[]',wrong-type"
  })
  void whatIsNotOneObjectIsRefused(String body, String code) {
    assertThat(faults("createPeriod", body)).extracting(BodyFault::code).containsExactly(code);
  }

  @Test
  void nestingBeyondReadingIsAFaultAndNotACrash() {
    assertThat(faults("createPeriod", "[".repeat(100_000)))
        .extracting(BodyFault::code)
        .containsExactly("syntax");
  }

  @Test
  void theCharacterThatDatabasesCannotStoreIsRefused() {
    assertThat(faults("approvePeriod", "{\"acknowledgeShortfall\":true,\"remark\":\"a\\u0000b\"}"))
        .extracting(BodyFault::pointer, BodyFault::code)
        .containsExactly(tuple("/remark", "forbidden-character"));
  }

  @Test
  void aFieldNameIsEscapedInItsPointer() {
    assertThat(faults("createPeriod", "{\"from\":\"2027-01-04\",\"weeks\":4,\"a/b~c\":1}"))
        .extracting(BodyFault::pointer)
        .containsExactly("/a~1b~0c");
  }

  @Test
  void aLongValueIsCutOffInItsFault() {
    String login = "A".repeat(300);

    assertThat(faults("createDemoToken", "{\"login\":\"" + login + "\"}"))
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.value().orElseThrow()).hasSize(200));
  }

  @Test
  void faultsBeyondTheMostAreLeftOut() {
    String ids = IntStream.range(0, 700).mapToObj(i -> "0").collect(Collectors.joining(","));

    assertThat(faults("enterLateConsents", "{\"memberIds\":[" + ids + "]}"))
        .hasSize(Contract.MAX_FAULTS);
  }

  @Test
  void aFaultSpeaksTheLanguageOfTheReader() {
    BodyFault fault = faults("createPeriod", "{\"from\":\"2027-01-04\",\"weeks\":99}").get(0);

    assertThat(fault.message(Locale.ENGLISH)).isEqualTo("Must be at most 26.");
    assertThat(fault.message(new Locale("nl", "NL"))).isEqualTo("Mag hoogstens 26 zijn.");
    assertThat(fault.message(Locale.FRENCH)).isEqualTo("Must be at most 26.");
  }

  @Test
  void aWrongFormIsExplainedByAnExample() {
    BodyFault fault = faults("createDemoToken", "{\"login\":\"Amina!\"}").get(0);

    assertThat(fault.message(Locale.ENGLISH)).isEqualTo("Must look like amina.");
  }

  @Test
  void anOperationThatIsNotInTheContractIsABug() {
    assertThatThrownBy(() -> faults("pickMoon", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pickMoon");
    assertThatThrownBy(() -> faults("pickShift", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pickShift");
  }

  @Test
  void manyThreadsGetTheSameFaults() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<BodyFault>> check = () -> faults("createPeriod", "{\"weeks\":0}");
      for (Future<List<BodyFault>> found :
          threads.invokeAll(java.util.Collections.nCopies(500, check))) {
        assertThat(found.get()).extracting(BodyFault::pointer).containsExactly("/weeks", "/from");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<BodyFault> faults(String operationId, String body) {
    List<BodyFault> found =
        CONTRACT.faultsInRequest(operationId, body.getBytes(StandardCharsets.UTF_8));
    assertThat(found).allSatisfy(fault -> assertThat(fault.message(Locale.ROOT)).endsWith("."));
    return found;
  }
}
