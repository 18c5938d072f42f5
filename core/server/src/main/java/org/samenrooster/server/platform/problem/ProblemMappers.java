package org.samenrooster.server.platform.problem;

import jakarta.transaction.TransactionalException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;

/**
 * Turns every exception into a problem document. JAX-RS picks the mapper of the nearest type, and
 * Jersey brings mappers for some types, so those have one here as well.
 */
public final class ProblemMappers {

  private ProblemMappers() {}

  /** The mappers, for the list of classes of the application. */
  public static Set<Class<?>> classes() {
    return Set.of(
        OfThrowable.class,
        OfRefusal.class,
        OfTransaction.class,
        OfValidation.class,
        OfProcessing.class);
  }

  /** Everything that no other mapper is for. */
  public static final class OfThrowable implements ExceptionMapper<Throwable> {
    @Context private HttpHeaders request;

    @Override
    public Response toResponse(Throwable failure) {
      return answer(failure, request);
    }
  }

  /** What Jersey refuses itself: unknown addresses, wrong methods, media types. */
  public static final class OfRefusal implements ExceptionMapper<WebApplicationException> {
    @Context private HttpHeaders request;

    @Override
    public Response toResponse(WebApplicationException failure) {
      return answer(failure, request);
    }
  }

  /** Optimistic locks that break at commit; Jersey's own mapper would answer HTML. */
  public static final class OfTransaction implements ExceptionMapper<TransactionalException> {
    @Context private HttpHeaders request;

    @Override
    public Response toResponse(TransactionalException failure) {
      return answer(failure, request);
    }
  }

  /** Parameters out of bounds; Jersey's own mapper would answer plain text. */
  public static final class OfValidation implements ExceptionMapper<ValidationException> {
    @Context private HttpHeaders request;

    @Override
    public Response toResponse(ValidationException failure) {
      return answer(failure, request);
    }
  }

  /** Bodies that JSON-B cannot bind. */
  public static final class OfProcessing implements ExceptionMapper<ProcessingException> {
    @Context private HttpHeaders request;

    @Override
    public Response toResponse(ProcessingException failure) {
      return answer(failure, request);
    }
  }

  private static Response answer(Throwable failure, HttpHeaders request) {
    return ProblemAnswers.of(Failures.problemOf(failure), request);
  }
}
