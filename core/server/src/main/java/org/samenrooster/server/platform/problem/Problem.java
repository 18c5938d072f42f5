package org.samenrooster.server.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.samenrooster.api.model.ProblemErrorDto;
import org.samenrooster.api.model.RuleViolationDto;
import org.samenrooster.api.model.ShiftDto;

/**
 * Ends a request with a problem document and rolls its transaction back. {@link Problems} makes
 * them; nobody catches them.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient Content content;

  Problem(ProblemType type, Content content) {
    // No stack trace: a refusal is not a fault, and a busy picking round has many.
    super(type.slug(), null, false, false);
    this.type = type;
    this.content = content;
  }

  /** What kind of problem this is. */
  public ProblemType type() {
    return type;
  }

  Content content() {
    return content;
  }

  /**
   * What is told besides the type; everything that depends on the language is asked for it late.
   *
   * @param detail what happened and what to do next
   * @param instance what this is about; empty where there is nothing to name
   * @param headers HTTP headers that belong to it
   */
  record Content(
      Function<Messages, String> detail,
      String instance,
      Map<String, String> headers,
      Lists lists) {

    Content {
      headers = Map.copyOf(headers);
    }
  }

  /** The parts that come as lists, made for the language of the caller. */
  record Lists(
      Function<Locale, List<ProblemErrorDto>> errors,
      Function<Locale, List<RuleViolationDto>> violations,
      List<ShiftDto> alternatives) {

    static final Lists NONE = new Lists(language -> List.of(), language -> List.of(), List.of());

    Lists {
      alternatives = List.copyOf(alternatives);
    }
  }
}
