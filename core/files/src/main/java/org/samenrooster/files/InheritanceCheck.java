package org.samenrooster.files;

import java.util.Optional;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.RulePack;
import org.samenrooster.time.DateRange;

/** A pack may make what it inherits stricter, never looser. */
record InheritanceCheck(RulePack parent) {

  void check(PackFile pack) {
    pack.rules().forEach(this::check);
  }

  private void check(PackFile.Rule rule) {
    String target = rule.entry().replaces().orElse(rule.entry().terms().id());
    Optional<RulePack.Entry> inherited =
        parent.entries().stream().filter(entry -> entry.terms().id().equals(target)).findFirst();
    if (inherited.isEmpty()) {
      rule.entry()
          .replaces()
          .ifPresent(
              id -> rule.fields().place("replaces", FaultCode.UNKNOWN_RULE, id, parent.id()));
      return;
    }
    compare(rule, inherited.get());
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
    own.parameters()
        .values()
        .forEach(
            (name, value) -> {
              Integer bound = inherited.parameters().values().get(name);
              if (bound != null && RuleStrictness.isLooser(name, bound, value)) {
                rule.fields().place("versions", FaultCode.LOOSER_NUMBER, value, name, id, bound);
              }
            });
  }
}
