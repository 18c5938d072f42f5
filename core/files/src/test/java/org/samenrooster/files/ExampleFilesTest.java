package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.demand.ArrivalsHistory;
import org.samenrooster.hours.net.NetCalculator;
import org.samenrooster.hours.net.NetRequest;
import org.samenrooster.hours.net.NetTables;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.Team;

/** The examples keep their schemas, and the reader and the schemas agree about them. */
class ExampleFilesTest {

  private static final Path FILES = Path.of("../../api-spec/files");
  private static final Path SAMPLE_DATA = Path.of("../../examples/sample-data");
  private static final Set<String> PACKS = RulePacks.builtIn().ids();
  private static final NetTables TABLES = NetTableBook.builtIn().tables(2026).orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "team, team-example.json",
    "demand, demand-example.json",
    "base-roster, base-roster-example.json",
    "timeline, timeline-example.json",
    "hours, hours-example.json",
    "hours-result, hours-result-example.json",
    "household, household-example.json"
  })
  void anExampleKeepsItsSchema(String schema, String example) throws IOException {
    assertThat(faults(schema, Files.readString(FILES.resolve(example)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "team, care-home-team.json",
    "team, emergency-team.json",
    "demand, care-home-demand.json"
  })
  void sampleDataKeepsItsSchema(String schema, String file) throws IOException {
    assertThat(faults(schema, Files.readString(SAMPLE_DATA.resolve(file)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "team, '\"weeklyMinutes\": 1440', '\"weeklyMinutes\": 1440.5'",
    "team, '\"MIN_MAX\"', '\"SOMETIMES\"'",
    "demand, '\"minutes\": 45', '\"minutes\": -45'",
    "demand, '\"share\": 90', '\"part\": 90'",
    "base-roster, '\"cycleWeeks\": 2', '\"cycleWeeks\": 53'",
    "timeline, '\"kind\": \"WORK\"', '\"kind\": \"PLAY\"'",
    "timeline, '\"breakMinutes\": 30', '\"breakMinutes\": -30'",
    "timeline, '\"NO_NIGHTS\"', '\"NO_MONDAYS\"'",
    "timeline, '\"weeklyMinutes\": 1440', '\"weeklyMinutes\": 10081'",
    "timeline, '\"kind\": \"TRAINING\"', '\"kind\": \"TRAINING\", \"colour\": 1'",
    "timeline, '{ \"atb_5_19_2_enabled\": false }', '{ \"atb_5_19_2_enabled\": 0 }'",
    "timeline, '\"start\": \"2026-11-10T09:00\"', '\"start\": \"2026-11-10 09:00\"'",
    "timeline, '\"zone\": \"Europe/Amsterdam\",', ''",
    "hours, '\"20.00\"', '20.00'",
    "hours, '\"20.00\"', '\"-20.00\"'",
    "hours, '\"weeklyMinutes\": 1440,', ''",
    "hours, '\"countedMinutes\": 450', '\"countedMinutes\": -450'",
    "hours, '\"zone\": \"Europe/Amsterdam\",', ''",
    "household, '\"750.00\"', '\"-750.00\"'",
    "household, '\"750.00\"', '750.00'",
    "household, '\"DAY_CARE\"', '\"GRANNY\"'",
    "household, '\"monthlyHours\": 122', '\"monthlyHours\": 745'",
    "household, '[1440, 1680]', '[]'",
    "household, '[1440, 1680]', '[-1]'",
    "household, '[1440, 1680]', '[10081]'",
    "household, '\"birthDate\": \"1990-05-01\",', ''",
    "household, '\"annualIncome\"', '\"income\"'"
  })
  void aSchemaRefusesWhatTheReaderRefuses(String schema, String right, String wrong)
      throws IOException {
    String text = Files.readString(FILES.resolve(schema + "-example.json")).replace(right, wrong);

    assertThat(faults(schema, text)).isNotEmpty();
    Path file = Files.writeString(Files.createTempFile("example", ".json"), text);
    assertThat(faultsOfReader(schema, file)).isNotEmpty();
    Files.delete(file);
  }

  /** Every fact that a rule may ask for can be given in both files. */
  @ParameterizedTest
  @EnumSource
  void theSchemasKnowEveryFact(PersonFact fact) throws IOException {
    for (String schema : List.of("team", "timeline")) {
      String example = Files.readString(FILES.resolve(schema + "-example.json"));
      String text = example.replace("\"NO_NIGHTS\"", '"' + fact.name() + '"');

      assertThat(faults(schema, text)).as(schema).isEmpty();
    }
  }

  private static List<PlacedFault> faultsOfReader(String schema, Path file) {
    return switch (schema) {
      case "team" -> TeamFile.read(file, PACKS).faults();
      case "household" -> HouseholdFile.read(file, TABLES, TODAY).faults();
      case "timeline" -> TimelineFile.read(file, Set.of("atb_5_19_2_enabled")).faults();
      case "demand" -> CareDemandFile.read(file).faults();
      case "hours" -> HoursFile.read(file, 2026).faults();
      default -> BaseRosterFile.read(file).faults();
    };
  }

  @Test
  void everyLineOfTheViolationsKeepsItsSchema() throws IOException {
    List<String> lines = Files.readAllLines(FILES.resolve("violation-example.jsonl"));

    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(faults("violation", line)).isEmpty();
      assertThat(faults("violation", line.replace("\"min\"", "\"hours\""))).isNotEmpty();
    }
  }

  @Test
  void everyLineOfTheNetEffectsKeepsItsSchemaAndIsWhatTheHouseholdGives() throws IOException {
    List<String> lines = Files.readAllLines(FILES.resolve("net-effect-example.jsonl"));
    NetRequest request =
        HouseholdFile.read(FILES.resolve("household-example.json"), TABLES, TODAY)
            .value()
            .orElseThrow();

    assertThat(new NetCalculator(TABLES).compare(request).effects())
        .extracting(NetEffectLine::of)
        .isEqualTo(lines);
    for (String line : lines) {
      assertThat(faults("net-effect", line)).isEmpty();
      assertThat(faults("net-effect", line.replace("\"gross\":", "\"gros\":"))).isNotEmpty();
      assertThat(faults("net-effect", line.replace("\"gross\":", "\"gross\":-"))).isNotEmpty();
    }
  }

  @Test
  void theReaderAcceptsEveryExample() {
    assertThat(
            TimelineFile.read(FILES.resolve("timeline-example.json"), Set.of("atb_5_19_2_enabled"))
                .faults())
        .isEmpty();
    assertThat(HoursFile.read(FILES.resolve("hours-example.json"), 2026).faults()).isEmpty();
    assertThat(TeamFile.read(FILES.resolve("team-example.json"), PACKS).faults()).isEmpty();
    assertThat(CareDemandFile.read(FILES.resolve("demand-example.json")).faults()).isEmpty();
    assertThat(BaseRosterFile.read(FILES.resolve("base-roster-example.json")).faults()).isEmpty();
    assertThat(
            ArrivalsFile.read(FILES.resolve("arrivals-example.csv"), ZoneId.of("UTC"), 3).faults())
        .isEmpty();
    assertThat(CareDemandFile.read(SAMPLE_DATA.resolve("care-home-demand.json")).faults())
        .isEmpty();
  }

  @Test
  void theCareHomeHasTwelvePeopleOfFourLevels() {
    Team team =
        TeamFile.read(SAMPLE_DATA.resolve("care-home-team.json"), PACKS).value().orElseThrow();

    assertThat(team.members()).hasSize(12);
    assertThat(team.members().stream().flatMap(member -> member.qualifications().stream()))
        .extracting(held -> held.qualification().level().value())
        .contains(2, 3, 4, 5);
  }

  @Test
  void theExampleOfArrivalsIsTwoYearsLong() {
    Team team =
        TeamFile.read(SAMPLE_DATA.resolve("emergency-team.json"), PACKS).value().orElseThrow();
    ArrivalsHistory history =
        ArrivalsFile.read(SAMPLE_DATA.resolve("arrivals-example.csv"), team.zone(), 1)
            .value()
            .orElseThrow();

    assertThat(history.hours()).isEqualTo(104 * 7 * 24);
    assertThat(history.total() / (double) history.hours()).isBetween(5.0, 8.0);
  }

  private static List<String> faults(String name, String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(FILES.resolve(name + ".schema.json")), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
