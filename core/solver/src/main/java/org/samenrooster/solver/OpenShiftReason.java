package org.samenrooster.solver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samenrooster.fault.Texts;

/**
 * Why a shift stays open. Says only what was counted or proved.
 *
 * @param code key of the sentence, such as {@code too-few-contract-hours}
 * @param values what the sentence needs, in the order it names them
 */
public record OpenShiftReason(String code, List<String> values) {

  public OpenShiftReason {
    values = List.copyOf(values);
  }

  static OpenShiftReason of(String code, Object... values) {
    return new OpenShiftReason(code, Arrays.stream(values).map(String::valueOf).toList());
  }

  /** The sentence a person reads. */
  public String message(Locale language) {
    return Texts.in(language).sentence("open." + code, values.toArray());
  }
}
