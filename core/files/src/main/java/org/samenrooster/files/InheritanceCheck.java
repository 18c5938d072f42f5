package org.samenrooster.files;

import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.RuleParameter;
import org.samenrooster.time.DateRange;

/** A pack may make what it inherits stricter, never looser. */
record InheritanceCheck(RulePack parent) {

  void check(PackFile pack) {
    pack.rules().forEach(rule -> check(rule, pack));
  }

  private void check(PackFile.Rule rule, PackFile pack) {
    String target = rule.entry().target();
    Optional<RulePack.Entry> inherited =
        Stream.concat(parent.entries().stream(), pack.rules().stream().map(PackFile.Rule::entry))
            .filter(entry -> entry != rule.entry() && entry.terms().id().equals(target))
            .findFirst();
    if (inherited.isEmpty()) {
      reportUnknown(rule, "replaces", rule.entry().replaces());
      reportUnknown(rule, "tightens", rule.entry().terms().tightens());
      return;
    }
    // A rule that tightens another leaves it in force, and one that deviates says why.
    if (rule.entry().terms().tightens().isEmpty() && rule.entry().deviation().isEmpty()) {
      compare(rule, inherited.get());
    }
  }

  private void reportUnknown(PackFile.Rule rule, String field, Optional<String> id) {
    if (id.isPresent()) {
      rule.fields().place(field, FaultCode.UNKNOWN_RULE, id.get(), parent.id());
    }
  }

  private void compare(PackFile.Rule rule, RulePack.Entry inherited) {
    RulePack.Entry own = rule.entry();
    String id = inherited.terms().id();
    if (own.kind() != inherited.kind()) {
      rule.fields().place("kind", FaultCode.OTHER_KIND, own.kind(), id, inherited.kind());
      return;
    }
    if (own.terms().severity().compareTo(inherited.terms().severity()) > 0) {
      rule.fields()
          .place(
              "severity",
              FaultCode.LOOSER_SEVERITY,
              own.terms().severity(),
              id,
              inherited.terms().severity());
    }
    if (!coversDatesOf(own, inherited)) {
      rule.fields().place("versions", FaultCode.LOOSER_DATES, own.terms().id(), id);
    }
    for (RulePack.Version version : own.versions()) {
      inherited.versions().stream()
          .filter(other -> other.validity().overlaps(version.validity()))
          .forEach(other -> compare(rule, version, other, id));
    }
  }

  private static boolean coversDatesOf(RulePack.Entry own, RulePack.Entry inherited) {
    return inherited.versions().stream()
        .map(RulePack.Version::validity)
        .allMatch(days -> isCovered(own, days));
  }

  // Own versions leave no gap (a fault of its own), so the two ends decide.
  private static boolean isCovered(RulePack.Entry own, DateRange days) {
    boolean first =
        own.versions().stream()
            .anyMatch(version -> !version.validity().from().isAfter(days.from()));
    boolean last =
        own.versions().stream()
            .anyMatch(version -> !version.validity().until().isBefore(days.until()));
    return first && last;
  }

  private static void compare(
      PackFile.Rule rule, RulePack.Version own, RulePack.Version inherited, String id) {
    for (RuleParameter parameter : rule.entry().kind().parameters()) {
      Integer value = own.parameters().values().get(parameter.name());
      Integer bound = inherited.parameters().values().get(parameter.name());
      if (value != null && bound != null && parameter.isLooser(bound, value)) {
        rule.fields()
            .place("versions", FaultCode.LOOSER_NUMBER, value, parameter.name(), id, bound);
      }
    }
  }
}
