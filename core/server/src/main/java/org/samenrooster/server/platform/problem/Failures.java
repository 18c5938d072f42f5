package org.samenrooster.server.platform.problem;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.samenrooster.api.BodyFault;

/** Decides which problem an exception is that nobody made with {@link Problems}. */
final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private Failures() {}

  static Problem problemOf(Throwable failure) {
    return causes(failure)
        .map(Failures::known)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> incident(failure));
  }

  private static Optional<Problem> known(Throwable failure) {
    if (failure instanceof Problem problem) {
      return Optional.of(problem);
    }
    if (failure instanceof OptimisticLockException) {
      return Optional.of(Problems.staleVersion());
    }
    if (failure instanceof ConstraintViolationException invalid) {
      return Optional.of(Problems.badParameters(faults(invalid)));
    }
    if (failure instanceof JsonbException || failure instanceof JsonException) {
      // The contract was checked before, so this is text that JSON-B reads more strictly than it.
      return Optional.of(
          Problems.badBody(
              List.of(new BodyFault("", BodyFault.SYNTAX, Optional.empty(), List.of()))));
    }
    return failure instanceof WebApplicationException web ? of(web) : Optional.empty();
  }

  // What Jersey refuses before it reaches an operation.
  private static Optional<Problem> of(WebApplicationException refusal) {
    if (refusal instanceof NotAllowedException) {
      var allowed = new TreeSet<>(refusal.getResponse().getAllowedMethods());
      return Optional.of(Problems.methodNotAllowed(String.join(", ", allowed)));
    }
    return switch (refusal.getResponse().getStatus()) {
      case 404 -> Optional.of(Problems.notFound("address"));
      case 406 -> Optional.of(Problems.plain(ProblemType.NOT_ACCEPTABLE));
      case 413 -> Optional.of(Problems.plain(ProblemType.BODY_TOO_LARGE, 0));
      case 415 -> Optional.of(Problems.plain(ProblemType.UNSUPPORTED_MEDIA_TYPE));
      case 400 -> Optional.of(Problems.badParameters(List.of()));
      default -> Optional.empty();
    };
  }

  private static List<ParameterFault> faults(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream().map(Failures::fault).toList();
  }

  private static ParameterFault fault(ConstraintViolation<?> violation) {
    var path = violation.getPropertyPath().toString();
    var name = path.substring(path.indexOf('.') + 1);
    return ParameterFault.wrong(
        name, "not-allowed", String.valueOf(violation.getInvalidValue()), violation.getMessage());
  }

  // The caller gets the number only; the log has the place, never what was sent.
  private static Problem incident(Throwable failure) {
    var number = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, failure, () -> "Incident " + number);
    return Problems.internal(number);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
