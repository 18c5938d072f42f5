package org.samenrooster.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterDifference;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.team.TeamDraft.CountsForDraft;

/** Writes a base roster to a JSON file of the form of {@code base-roster.schema.json}. */
public final class BaseRosterWriter {

  private static final int DAYS = 7;

  private final JsonGenerator json;

  private BaseRosterWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the whole file or nothing: it is written beside the old one and put in its place.
   *
   * @throws IOException if the folder cannot be written
   */
  public static void write(BaseRosterDocument document, Path file) throws IOException {
    // Not a temporary file of the system: those may be read by their owner only, and stay so.
    Path beside =
        file.toAbsolutePath()
            .resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(beside, text(document), StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** The document as JSON, one line a week. */
  static String text(BaseRosterDocument document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new LinePrinter());
      new BaseRosterWriter(json).document(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be written.", impossible);
    }
    return text.append('\n').toString();
  }

  private void document(BaseRosterDocument document) throws IOException {
    json.writeStartObject();
    json.writeStringField("team", document.teamName());
    json.writeNumberField("cycleWeeks", document.baseRoster().cycleWeeks());
    json.writeStringField("anchorDate", document.baseRoster().anchor().toString());
    json.writeArrayFieldStart("shiftTypes");
    for (ShiftType type : document.shiftTypes()) {
      shiftType(type);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lines");
    for (BaseRosterLine line : document.baseRoster().lines()) {
      line(line, document.memberNames().getOrDefault(line.memberId(), line.memberId()));
    }
    json.writeEndArray();
    outcome(document.outcome());
    demand(document);
    json.writeEndObject();
  }

  private void shiftType(ShiftType type) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", type.code());
    json.writeStringField("name", type.name());
    json.writeStringField("start", type.start().toString());
    json.writeStringField("end", type.end().toString());
    json.writeBooleanField("endsNextDay", type.endsNextDay());
    json.writeNumberField("breakMinutes", type.breakMinutes());
    json.writeStringField("kind", type.kind().name());
    json.writeArrayFieldStart("qualificationCodes");
    for (String code : type.qualificationCodes().stream().sorted().toList()) {
      json.writeString(code);
    }
    json.writeEndArray();
    CountsForDraft overrides = CountsForDraft.of(type.kind(), type.countsFor());
    override("countsForCoverage", overrides.coverage());
    override("countsForHours", overrides.hours());
    override("countsForRest", overrides.rest());
    json.writeEndObject();
  }

  private void override(String name, @Nullable Boolean counts) throws IOException {
    if (counts != null) {
      json.writeBooleanField(name, counts);
    }
  }

  private void line(BaseRosterLine line, String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("memberId", line.memberId());
    json.writeStringField("displayName", name);
    json.writeArrayFieldStart("weeks");
    List<BaseRosterCell> cells = line.cells();
    for (int day = 0; day < cells.size(); day++) {
      if (day % DAYS == 0) {
        json.writeStartArray();
      }
      json.writeString(cells.get(day).shiftType().orElse(null));
      if (day % DAYS == DAYS - 1) {
        json.writeEndArray();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void outcome(BaseRosterDocument.Outcome outcome) throws IOException {
    json.writeNumberField("uncoveredMinutes", outcome.uncoveredMinutes());
    json.writeNumberField("surplusMinutes", outcome.surplusMinutes());
    json.writeArrayFieldStart("openShifts");
    for (BaseRosterDocument.OpenShift open : outcome.openShifts()) {
      json.writeStartObject();
      json.writeNumberField("week", open.week());
      json.writeStringField("day", FaultFinder.shortName(open.day()));
      json.writeStringField("shiftType", open.shiftType());
      json.writeNumberField("requiredLevel", open.requiredLevel().value());
      json.writeStringField("reason", open.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ruleViolations");
    for (BaseRosterDocument.Violation violation : outcome.violations()) {
      json.writeStartObject();
      json.writeStringField("memberId", violation.memberId());
      json.writeStringField("rule", violation.ruleId());
      json.writeStringField("severity", violation.severity().name());
      json.writeStringField("at", violation.at().toString());
      json.writeStringField("message", violation.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("difference");
    for (BaseRosterDifference difference : outcome.difference()) {
      difference(difference);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("costs");
    for (BaseRosterDocument.Cost cost : outcome.costs()) {
      json.writeStartObject();
      json.writeStringField("name", cost.name());
      json.writeNumberField("amount", cost.amount());
      json.writeNumberField("cost", cost.cost());
      json.writeEndObject();
    }
    json.writeEndArray();
    search(outcome.search());
  }

  private void difference(BaseRosterDifference difference) throws IOException {
    json.writeStartObject();
    json.writeStringField("memberId", difference.memberId());
    json.writeArrayFieldStart("changedCells");
    for (BaseRosterDifference.ChangedCell cell : difference.changedCells()) {
      json.writeStartObject();
      json.writeNumberField("week", cell.cycleDay() / DAYS + 1);
      json.writeStringField("day", FaultFinder.shortName(DayOfWeek.of(cell.cycleDay() % DAYS + 1)));
      json.writeStringField("before", cell.before().orElse(null));
      json.writeStringField("after", cell.after().orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void search(BaseRosterDocument.Search search) throws IOException {
    json.writeObjectFieldStart("search");
    json.writeNumberField("seconds", search.seconds());
    json.writeNumberField("steps", search.steps());
    json.writeNumberField("seed", search.seed());
    json.writeBooleanField("interrupted", search.interrupted());
    json.writeEndObject();
  }

  private void demand(BaseRosterDocument document) throws IOException {
    json.writeArrayFieldStart("shiftDemand");
    for (ShiftDemand.Entry entry : document.shiftDemand().entries()) {
      json.writeStartObject();
      json.writeStringField("day", FaultFinder.shortName(entry.day()));
      json.writeStringField("shiftType", entry.shiftType());
      json.writeNumberField("requiredLevel", entry.requiredLevel().value());
      json.writeNumberField("count", entry.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("staffingNeed");
    for (Level level : document.need().levels()) {
      json.writeStartObject();
      json.writeNumberField("level", level.value());
      json.writeFieldName("needed");
      int[] curve = document.need().curve(level);
      json.writeArray(curve, 0, curve.length);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
