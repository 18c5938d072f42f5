package org.samenrooster.solver.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samenrooster.fault.Texts;

/**
 * Why something is as it is. Says only what was counted or tried on the roster that is proposed.
 *
 * @param code key of the sentence, such as {@code wish-no-hours-left}
 * @param values what the sentence needs, in the order it names them
 */
public record CompletionReason(String code, List<String> values) {

  public CompletionReason {
    values = List.copyOf(values);
  }

  static CompletionReason of(String code, Object... values) {
    return new CompletionReason(code, Arrays.stream(values).map(String::valueOf).toList());
  }

  /** The sentence a person reads. */
  public String message(Locale language) {
    return Texts.in(language).sentence("completion." + code, values.toArray());
  }
}
