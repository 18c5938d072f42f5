package org.samenrooster.files;

import java.util.Set;
import org.samenrooster.fault.FaultCode;

/**
 * A pack and its worked examples may name only the options that its rules, the inherited ones
 * included, ask for.
 */
record OptionCheck(Set<String> known) {

  void check(PackFile pack) {
    Fields options = pack.fields().objectOrEmpty("options");
    pack.options().keySet().stream()
        .filter(option -> !known.contains(option))
        .sorted()
        .forEach(option -> report(options, option, option));
    pack.rules().forEach(this::checkExamples);
  }

  private void checkExamples(PackFile.Rule rule) {
    rule.notes().examples().stream()
        .flatMap(example -> example.options().stream())
        .filter(option -> !known.contains(option))
        .sorted()
        .forEach(option -> report(rule.fields(), "examples", option));
  }

  private void report(Fields fields, String name, String option) {
    fields.place(name, FaultCode.UNKNOWN_OPTION, option, String.join(", ", known));
  }
}
