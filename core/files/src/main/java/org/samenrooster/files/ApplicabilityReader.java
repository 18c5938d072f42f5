package org.samenrooster.files;

import java.util.Optional;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.pack.Applicability;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.PersonFact;

/**
 * Reads for whom a rule holds: {@code appliesTo} with ages, a fact, or a kind that is left out or
 * called for.
 */
record ApplicabilityReader(Fields rule) {

  Applicability read() {
    Fields fields = rule.object("appliesTo");
    if (fields == null) {
      return Applicability.ALWAYS;
    }
    int from = age(fields, "fromAge", Applicability.ALWAYS.fromAge());
    int until = age(fields, "untilAge", Applicability.ALWAYS.untilAge());
    if (until <= from) {
      fields.place("untilAge", FaultCode.END_BEFORE_START, until, from);
    }
    Applicability applicability =
        new Applicability(
            from,
            until,
            Optional.ofNullable(Choices.optional(fields, "fact", PersonFact.class)),
            Optional.ofNullable(Choices.optional(fields, "withoutFact", PersonFact.class)),
            Optional.ofNullable(Choices.optional(fields, "withoutKind", ShiftKind.class)),
            Optional.ofNullable(Choices.optional(fields, "withKind", ShiftKind.class)));
    fields.nothingElse();
    return applicability;
  }

  private static int age(Fields fields, String name, int otherwise) {
    Integer age = fields.wholeNumber(name);
    if (age == null) {
      return otherwise;
    }
    if (age < 0) {
      fields.place(name, FaultCode.NEGATIVE_NUMBER, age);
    }
    return age;
  }
}
