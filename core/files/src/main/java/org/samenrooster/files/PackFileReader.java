package org.samenrooster.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.Applicability;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.RuleParameters;

/** Reads one rule pack file; everything that can be judged without the other packs is judged. */
final class PackFileReader {

  private final Faults faults;

  PackFileReader(Faults faults) {
    this.faults = faults;
  }

  /** The pack; empty when the text is not well-formed. Faults may be there in either case. */
  Optional<PackFile> read(String file, String text) {
    return DocumentParser.parse(file, text, faults).map(this::pack);
  }

  private PackFile pack(Node root) {
    Fields fields = Fields.of("", root, faults);
    String id = fields.requiredText("id");
    String name = Objects.requireNonNullElse(fields.text("name"), "");
    Optional<String> inherits = Optional.ofNullable(fields.text("inherits"));
    Map<String, Boolean> options = options(fields.objectOrEmpty("options"));
    Set<String> ids = new HashSet<>();
    List<PackFile.Rule> rules =
        fields.objects("rules", rule -> rule(rule, ids)).stream().filter(Objects::nonNull).toList();
    fields.nothingElse();
    return new PackFile(id, name, fields, inherits, options, rules);
  }

  // Which options there are shows only when the pack stands on top of what it inherits.
  private static Map<String, Boolean> options(Fields fields) {
    Map<String, Boolean> options = new HashMap<>();
    for (String name : fields.names()) {
      Boolean value = fields.truth(name);
      if (value != null) {
        options.put(name, value);
      }
    }
    return options;
  }

  private PackFile.@Nullable Rule rule(Fields fields, Set<String> ids) {
    String id = fields.requiredText("id");
    if (!id.isEmpty() && !ids.add(id)) {
      fields.place("id", FaultCode.DUPLICATE_ID, id);
    }
    String source = fields.requiredText("source");
    Severity severity = Choices.required(fields, "severity", Severity.class);
    RuleKind kind = Choices.required(fields, "kind", RuleKind.class);
    Optional<String> replaces = Optional.ofNullable(fields.text("replaces"));
    Optional<String> tightens = Optional.ofNullable(fields.text("tightens"));
    Optional<String> deviation = Optional.ofNullable(fields.text("deviates"));
    Optional<String> option = Optional.ofNullable(fields.text("option"));
    Applicability applicability = new ApplicabilityReader(fields).read();
    Set<String> parameterNames = kind == null ? Set.of() : kind.parameterNames();
    List<RulePack.Version> versions =
        fields
            .objects("versions", version -> version(version, kind == null, parameterNames))
            .stream()
            .filter(Objects::nonNull)
            .toList();
    if (!fields.has("versions")) {
      fields.missing("versions");
    }
    new ValidityCheck(fields).check(versions.stream().map(RulePack.Version::validity).toList());
    RuleNotes notes = new RuleNotesReader(fields).read(id);
    if (severity == null || kind == null) {
      return null;
    }
    RuleTerms terms = new RuleTerms(id, source, severity, tightens);
    return new PackFile.Rule(
        fields,
        new RulePack.Entry(terms, kind, replaces, deviation, option, applicability, versions),
        notes);
  }

  private RulePack.@Nullable Version version(
      Fields fields, boolean kindUnknown, Set<String> parameterNames) {
    Dates dates = new Dates(fields);
    Map<String, Integer> values = new HashMap<>();
    Fields parameters = fields.object("parameters");
    if (parameters != null && !kindUnknown) {
      new ArrayList<>(parameterNames)
          .stream().sorted().forEach(name -> parameter(parameters, name, values));
      parameters.nothingElse();
    } else if (parameters == null && !parameterNames.isEmpty()) {
      fields.missing("parameters");
    }
    return dates
        .range()
        .map(range -> new RulePack.Version(range, new RuleParameters(values)))
        .orElse(null);
  }

  private void parameter(Fields parameters, String name, Map<String, Integer> values) {
    Integer value = parameters.wholeNumber(name);
    if (value == null) {
      parameters.missing(name);
    } else if (value < 0) {
      parameters.place(name, FaultCode.NEGATIVE_NUMBER, value);
    } else {
      values.put(name, value);
    }
  }
}
