package org.samenrooster.server.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.ProblemDto;

/** Writes a {@link Problem} as an answer in the caller's language. */
final class ProblemAnswers {

  private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private ProblemAnswers() {}

  static Response of(Problem problem, HttpHeaders request) {
    var language = Language.of(request);
    var answer =
        Response.status(problem.type().status())
            .type(PROBLEM_JSON)
            .language(language)
            .entity(document(problem, language));
    problem.content().headers().forEach(answer::header);
    return answer.build();
  }

  private static ProblemDto document(Problem problem, Locale language) {
    var type = problem.type();
    var content = problem.content();
    var messages = Messages.in(language);
    var document =
        new ProblemDto()
            .type(type.uri())
            .title(messages.sentence("problem." + type.slug() + ".title"))
            .status(type.status())
            .detail(content.detail().apply(messages))
            .messageKey("problem." + type.slug());
    if (!content.instance().isEmpty()) {
      document.instance(content.instance());
    }
    document.setErrors(orAbsent(content.lists().errors().apply(language)));
    document.setRuleViolations(orAbsent(content.lists().violations().apply(language)));
    document.setAlternatives(orAbsent(content.lists().alternatives()));
    return document;
  }

  // The contract leaves out what does not apply, and the generated class starts with empty lists.
  private static <T> @Nullable List<T> orAbsent(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
