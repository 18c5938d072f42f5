package org.samenrooster.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.agreement.LiberationDay;
import org.samenrooster.hours.agreement.OvertimeThreshold;
import org.samenrooster.hours.allowance.AllowanceTable;
import org.samenrooster.time.Dated;

/**
 * An hours agreement as one file says it, before it is put on top of what it inherits.
 *
 * @param fields the root of the file, for faults that show only then
 */
record HoursAgreementFile(
    String id,
    Fields fields,
    Map<HoursTerm, DatedTerm<Integer>> numbers,
    DatedTerm<LiberationDay> liberationDay,
    DatedTerm<OvertimeThreshold> overtimeThreshold,
    DatedTerm<AllowanceTable> allowance,
    DatedTerm<BigDecimal> allowanceWageCap) {

  HoursAgreementFile {
    numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
  }

  /** Reads a file; everything that can be judged without the other files is judged. */
  static HoursAgreementFile read(Node root, Faults faults) {
    Fields fields = Fields.of("", root, faults);
    String id = fields.requiredText("id");
    Map<HoursTerm, DatedTerm<Integer>> numbers = new EnumMap<>(HoursTerm.class);
    for (HoursTerm term : HoursTerm.values()) {
      numbers.put(term, DatedTerm.read(fields, term.fieldName(), version -> number(version, term)));
    }
    HoursAgreementFile file =
        new HoursAgreementFile(
            id,
            fields,
            numbers,
            DatedTerm.read(
                fields, "liberationDay", version -> choice(version, LiberationDay.class)),
            DatedTerm.read(
                fields, "overtimeThreshold", version -> choice(version, OvertimeThreshold.class)),
            DatedTerm.read(fields, "allowance", AllowanceReader::read),
            DatedTerm.read(
                fields, "allowanceWageCap", version -> Amounts.required(version, "value")));
    fields.nothingElse();
    return file;
  }

  private static <E extends Enum<E>> @Nullable E choice(Fields version, Class<E> choices) {
    return Choices.required(version, "value", choices);
  }

  private static @Nullable Integer number(Fields version, HoursTerm term) {
    Integer value = version.wholeNumber("value");
    if (value == null) {
      version.missing("value");
      return null;
    }
    if (value < term.least()) {
      version.place("value", FaultCode.NUMBER_TOO_SMALL, value, term.least());
      return null;
    }
    if (value > term.most()) {
      version.place("value", FaultCode.NUMBER_TOO_LARGE, value, term.most());
      return null;
    }
    return value;
  }

  /** On what its own terms rest, in the order in which they are read. */
  AgreementNotes notes() {
    List<DatedTerm<?>> terms = new ArrayList<>(numbers.values());
    terms.addAll(List.of(liberationDay, overtimeThreshold, allowance, allowanceWageCap));
    return new AgreementNotes(
        id, terms.stream().map(DatedTerm::notes).flatMap(Optional::stream).toList());
  }

  /** The agreement on top of an inherited one; empty, with faults, where a term is missing. */
  Optional<HoursAgreement> over(Optional<HoursAgreement> parent) {
    Map<HoursTerm, Dated<Integer>> all = new EnumMap<>(HoursTerm.class);
    boolean complete = true;
    for (HoursTerm term : HoursTerm.values()) {
      Dated<Integer> inherited =
          parent
              .map(known -> known.numbers().getOrDefault(term, Dated.never()))
              .orElse(Dated.never());
      Dated<Integer> own = numbers.getOrDefault(term, none()).values().over(inherited);
      complete &= isComplete(own, term.fieldName());
      all.put(term, own);
    }
    Dated<LiberationDay> holiday =
        liberationDay.values().over(inherited(parent.map(HoursAgreement::liberationDay)));
    Dated<OvertimeThreshold> threshold =
        overtimeThreshold.values().over(inherited(parent.map(HoursAgreement::overtimeThreshold)));
    Dated<AllowanceTable> tables =
        allowance.values().over(inherited(parent.map(HoursAgreement::allowanceTables)));
    complete &= isComplete(holiday, "liberationDay");
    complete &= isComplete(threshold, "overtimeThreshold");
    complete &= isComplete(tables, "allowance");
    Dated<BigDecimal> caps =
        allowanceWageCap.values().over(inherited(parent.map(HoursAgreement::allowanceWageCaps)));
    return complete
        ? Optional.of(new HoursAgreement(id, all, holiday, threshold, tables, caps))
        : Optional.empty();
  }

  private static DatedTerm<Integer> none() {
    return new DatedTerm<>(Dated.never(), Optional.empty());
  }

  private static <T> Dated<T> inherited(Optional<Dated<T>> parent) {
    return parent.orElse(Dated.never());
  }

  private boolean isComplete(Dated<?> term, String name) {
    if (term.versions().isEmpty()) {
      fields.missing(name);
    } else if (!term.isComplete()) {
      fields.place(name, FaultCode.TERM_NOT_ON_EVERY_DAY, name);
    }
    return term.isComplete();
  }
}
